extension FormatGroup {
    /// `NN-naam.yaml`.
    static let indicator = FormatGroup(
        "indicator", "Een indicator met zijn beslisregels en toetspunten",
        [
            .required(
                .indicator, .ordinal, "Het nummer, gelijk aan dat waarmee de naam van het bestand begint"),
            .required(.title, .text, "De naam van de indicator"),
            .required(.text, .text, "De norm van de indicator, woord voor woord"),
            .required(.mainQuestion, .text, "De code van een hoofdvraag uit kader.yaml"),
            .required(.criterion, .text, "De code van een criterium bij die hoofdvraag"),
            .required(.citation, .group(.citation), "Waar de norm van de indicator staat"),
            .optional(.terms, .named(.words, .group(.term)), "Begrippen die bij deze indicator horen"),
            .required(
                .rules, .list(.rule),
                "De beslisregels: elke zin van de norm die zegt wanneer het oordeel positief is"),
            .optional(
                .points, .list(.point, mayBeEmpty: true), "De toetspunten: zij tellen niet mee in het oordeel"
            ),
        ])

    /// A decision rule.
    static let rule = FormatGroup(
        "beslisregel", "Een beslisregel: één zin van de norm, met de eisen die erin staan",
        [
            .required(.code, .code(.rule), "De code van de beslisregel, zoals 4.B1; zij verandert nooit"),
            .required(.quotation, .text, "De zin uit de norm, woord voor woord"),
            .required(.citation, .group(.citation), "Waar de zin staat"),
            .required(
                .requirements, .list(.requirement),
                "De eisen: is aan alle voldaan, dan is de beslisregel gehaald"),
        ])

    /// A requirement of a decision rule.
    static let requirement = FormatGroup(
        "eis", "Een eis: iets wat een dossier wel of niet laat zien en dat meebeslist",
        [
            .required(
                .code, .code(.requirement),
                "De code: die van de beslisregel met een letter, zoals 4.B1.a; zij verandert nooit")
        ]
            + requirementKeys,
        rules: requirementRules)

    /// A point of a framework.
    static let point = FormatGroup(
        "toetspunt", "Een toetspunt: het telt niet mee in het oordeel, en heeft een eigen bron",
        [
            .required(
                .code, .code(.point),
                "De code: 4.O1 uit de operationalisering, 4.A1 een ander aandachtspunt; zij verandert nooit")
        ]
            + requirementKeys + [.required(.citation, .group(.citation), "Waar het toetspunt staat")],
        rules: requirementRules)

    /// A point of a region.
    static let regionalPoint = FormatGroup(
        "regiotoetspunt", "Een toetspunt van een regio: het beslist alleen mee als de regio dat zegt",
        [.required(.code, .code(.regionalPoint), "De code, zoals 4.R1; zij verandert nooit")]
            + requirementKeys + [
                .required(.indicator, .ordinal, "Het nummer van de indicator waar het toetspunt bij hoort"),
                .required(.citation, .group(.citation), "Waar het toetspunt staat"),
                .optional(
                    .feeds, .text, "De code van een onderwerp van het kader waarin het toetspunt meetelt"),
            ],
        rules: requirementRules)

    /// One of several cases of a requirement.
    static let requirementCase = FormatGroup(
        "geval", "Een van de gevallen van een eis",
        [.required(.name, .text, "De naam van het geval")] + caseKeys + [
            .optional(
                .questionWhen, .expression,
                "In plaats van \"vraag als\" van de eis, voor dit geval; true vraagt altijd")
        ])
}
