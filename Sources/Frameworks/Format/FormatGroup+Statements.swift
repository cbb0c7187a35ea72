extension FormatGroup {
    /// A file of statements.
    static let statementFile = FormatGroup(
        "bronnenbestand", "Wat brondocumenten zeggen, en waar dat in de kaders staat",
        [
            .optional(.documents, .named(.any, .group(.document)), "De documenten, elk met een korte naam"),
            .optional(
                .statements, .named(.any, .group(.statement)),
                "Wat de documenten zeggen dat een regel kan zijn, elk met een code"),
            .optional(
                .contradictions, .named(.any, .group(.contradiction)),
                "Waar de documenten elkaar of zichzelf tegenspreken, elk met een nummer"),
        ],
        rules: [FormatRule(then: .demandsOne([.statements, .contradictions]))])

    /// A statement.
    static let statement = FormatGroup(
        "uitspraak", "Iets wat een document zegt dat een regel kan zijn",
        [
            .required(.quotation, .text, "De letterlijke tekst; wat is weggelaten, staat er als […]"),
            .required(.citation, .text, "De korte naam van het document"),
            .required(.lines, .text, "De regels van het bestand, zoals 55-61, 201"),
            .optional(
                .encodedIn, .named(.any, .list(.text)),
                "Per kader of regio de codes en namen waarin het staat"),
            .optional(.notEncoded, .text, "Waarom het niet of niet helemaal is gecodeerd"),
        ],
        rules: [FormatRule(then: .demandsOne([.encodedIn, .notEncoded]))])

    /// A contradiction.
    static let contradiction = FormatGroup(
        "tegenspraak", "Een plek waar documenten elkaar of zichzelf tegenspreken",
        [
            .required(.title, .text, "Waarover het gaat, in enkele woorden"),
            .required(.what, .text, "Wat er staat, en waar"),
            .required(.choice, .text, "Wat de kaders ervan maken, en waarom"),
            .optional(
                .changedBy, .named(.any, .list(.text)),
                "Per kader of regio de namen waarmee een ander anders kan kiezen"),
        ])
}
