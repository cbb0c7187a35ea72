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
                .parameters,
                .named(.word, .either([.text, .list(.text, mayBeEmpty: true), .group(.regionalValue)])),
                "Per parameter van het kader de waarde, of een groep met de waarde en wie haar besloot; de soort is die "
                    + "van het kader"),
            .optional(
                .terms, .named(.words, .group(.term)),
                "Begrippen die een begrip van het kader met dezelfde naam vervangen, of erbij komen"),
            .optional(
                .points, .list(.regionalPoint, mayBeEmpty: true),
                "De toetspunten van de regio; zij beslissen alleen mee als de regio dat zegt"),
            .optional(
                .promotions, .list(.promotion, mayBeEmpty: true),
                "De toetspunten, van de regio of van het kader, die in deze regio over hun indicator meebeslissen"
            ),
            .optional(.examples, .examples, "De voorbeelden van de eigen toetspunten, per code"),
            .optional(
                .topics, .list(.topic, mayBeEmpty: true),
                "Onderwerpen die door de eigen toetspunten worden gevoed"),
        ])

    /// A value of a region, with who decided on it.
    static let regionalValue = FormatGroup(
        "regiowaarde", "De waarde van een parameter in deze regio, en wie haar besloot",
        [
            .required(
                .value, .plainValue,
                "De waarde, zoals de soort van het kader haar wil; bij \"codes\" een lijst"),
            .required(.decision, .text, "Wie over de waarde heeft besloten, en waar dat staat"),
        ])

    /// A point that decides in a region.
    static let promotion = FormatGroup(
        "meebeslisser", "Een toetspunt dat in deze regio meebeslist, zoals een eis van een beslisregel",
        [
            .required(
                .code, .code(.point), "De code van het toetspunt, van de regio (3.R1) of van het kader (3.A1)"
            ),
            .required(
                .decision, .text, "Wie heeft afgesproken dat het toetspunt meebeslist, en waar dat staat"),
        ])
}
