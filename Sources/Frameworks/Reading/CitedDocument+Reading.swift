import Diagnostics

extension CitedDocument {
    /// Reads a document out of `bronnen`; nil after a report.
    init?(reading entry: YamlNode.Entry, problems: ProblemSink) {
        guard
            let fields = Fields(
                entry.value, owner: "bron \(entry.name)", group: .document, problems: problems)
        else {
            return nil
        }
        self.init(
            id: entry.name, title: fields.text(.title), publisher: fields.optionalText(.publisher),
            year: fields.optionalText(.year), fileName: fields.optionalText(.file), place: entry.place)
        guard let name = fileName, name.contains("/") else { return }
        problems.report(
            .name, at: fields.place(of: .file), "\"bestand\" in \(fields.owner) mag alleen een naam zijn",
            remedy: "laat de mappen weg")
    }
}
