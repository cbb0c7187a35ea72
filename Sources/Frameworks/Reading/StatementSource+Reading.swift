import Diagnostics

extension StatementSource {
    /// Reads a statement out of `uitspraken`; nil after a report.
    init?(reading entry: YamlNode.Entry, problems: ProblemSink) {
        guard
            let fields = Fields(
                entry.value, owner: "uitspraak \(entry.name)", group: .statement, problems: problems)
        else { return nil }
        if !fields.has(.encodedIn) && !fields.has(.notEncoded) {
            problems.report(
                .missingKey, at: entry.place,
                "in \(fields.owner) ontbreekt \"gecodeerd in\" of \"niet gecodeerd\"",
                remedy: "zeg waar het staat, of waarom het niet is gecodeerd")
        }
        self.init(
            code: entry.name, quotation: fields.text(.quotation), document: fields.placedText(.citation),
            lines: fields.lineNumbers(.lines), encodedIn: fields.encodedNames(.encodedIn),
            notEncoded: fields.optionalText(.notEncoded), place: entry.place)
    }
}
