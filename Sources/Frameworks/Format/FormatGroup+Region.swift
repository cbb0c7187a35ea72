extension FormatGroup {
    /// A region profile.
    static let region = FormatGroup(
        "regio", "Wat in een regio anders is of erbij komt",
        [
            .required(.region, .text, "De naam van de regio, gelijk aan die van het bestand"),
            .required(.title, .text, "De titel, zoals die in rapporten staat"),
            .optional(
                .status, .word(FrameworkStatus.allCases.map(\.rawValue)),
                "Of de afspraken zijn vastgesteld; zonder deze sleutel zijn zij van kracht"),
            .required(.appliesTo, .list(.text), "De namen van de kaders waarbij de regio hoort"),
            .optional(.documents, .named(.any, .group(.document)), "De eigen documenten van de regio"),
            .optional(
                .parameters, .named(.word, .replacement),
                "Per parameter van het kader alleen de waarde; de soort is die van het kader"),
            .optional(
                .terms, .named(.words, .group(.term)),
                "Begrippen die een begrip van het kader met dezelfde naam vervangen, of erbij komen"),
            .optional(
                .points, .list(.regionalPoint, mayBeEmpty: true),
                "De toetspunten van de regio; zij tellen niet mee in het oordeel"),
            .optional(.examples, .examples, "De voorbeelden van de eigen toetspunten, per code"),
            .optional(
                .topics, .list(.topic, mayBeEmpty: true),
                "Onderwerpen die door de eigen toetspunten worden gevoed"),
        ])
}
