extension FormatGroup {
    /// One example of a requirement or point.
    static let example = FormatGroup(
        "voorbeeld", "Een klein dossier met de uitkomst die hoort",
        [
            .required(.name, .text, "Wat dit voorbeeld laat zien"),
            .required(
                .outcome, .word(ExpectedOutcome.allCases.map(\.rawValue)),
                "De uitkomst die de eis op dit dossier hoort te geven"),
            .optional(.referenceDate, .date, "De dag waarop wordt beoordeeld; zonder is het 2026-09-01"),
            .optional(
                .undeliverable, .list(.modelPath, mayBeEmpty: true),
                "Paden van velden die het systeem niet kan leveren"),
            .optional(
                .onlyWithoutRegion, .yesNo,
                "ja: het voorbeeld geldt alleen voor het kader zelf; met een regio, die andere termijnen kan hebben, telt het niet"
            ),
            .required(
                .dossier, .dossier,
                "De velden die ertoe doen, met hun regelnamen; null is als onbekend vastgelegd, een verwijzing is een nummer"
            ),
        ])
}

extension FormatValue {
    /// The examples of requirements and points by their codes.
    static let examples = FormatValue.named(.code, .list(.group(.example), mayBeEmpty: true))
}
