import Diagnostics

extension ContradictionSource {
    /// Reads a contradiction out of `tegenspraken`; nil after a report.
    init?(reading entry: YamlNode.Entry, problems: ProblemSink) {
        guard
            let fields = Fields(
                entry.value, owner: "tegenspraak \(entry.name)", group: .contradiction, problems: problems)
        else { return nil }
        self.init(
            code: entry.name, title: fields.text(.title), what: fields.text(.what),
            choice: fields.text(.choice), changedBy: fields.encodedNames(.changedBy), place: entry.place)
    }
}
