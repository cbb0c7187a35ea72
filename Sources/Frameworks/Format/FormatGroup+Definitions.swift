extension FormatGroup {
    /// A parameter of a framework.
    static let parameter = FormatGroup(
        "parameter", "Een waarde die een regio of een lezer anders kan zetten",
        [
            .required(
                .kind, .parameterKind,
                "Wat voor waarde het is: duur, getal, tekst, ja/nee, of een of meer codes uit een codelijst"),
            .required(.value, .parameterValue, "De waarde; bij \"codes\" een lijst"),
            .required(.explanation, .text, "Wat de waarde regelt, in gewone taal"),
            .optional(.decision, .text, "Wie over de waarde heeft besloten, of wie haar nog moet bevestigen"),
        ],
        rules: [
            FormatRule(.isOne(.kind, of: ["duur"]), then: .value(.value, .duration)),
            FormatRule(.isOne(.kind, of: ["getal"]), then: .value(.value, .number)),
            FormatRule(.isOne(.kind, of: ["tekst"]), then: .value(.value, .text)),
            FormatRule(.isOne(.kind, of: ["ja/nee"]), then: .value(.value, .yesNo)),
        ])

    /// A term, in `kader.yaml`, with an indicator or in a region.
    static let term = FormatGroup(
        "begrip", "Een naam die voorwaarden gebruiken",
        [
            .required(.explanation, .text, "Wat het begrip betekent, in gewone taal"),
            .optional(
                .with, .named(.words, .termKind),
                "Wat het begrip krijgt: per naam een soort, zoals betrokkenen (één record uit die lijst), datum of getal"
            ),
            .required(.expression, .expression, "De uitdrukking waar het begrip voor staat"),
        ])

    /// `bron` of an indicator, a rule or a point.
    static let citation = FormatGroup(
        "vindplaats", "Waar iets staat",
        [
            .required(.document, .text, "Een naam uit \"bronnen\""),
            .required(.location, .text, "De plaats in dat document, zoals een bladzijde"),
        ])
}
