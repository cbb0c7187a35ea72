import Diagnostics

extension Citation {
    /// Reads `{document, plaats}` under `bron` of a group; nil after a report.
    init?(of fields: Fields) {
        guard let node = fields.required(.citation),
            let own = Fields(
                node, owner: "de bron van \(fields.owner)", group: .citation, problems: fields.problems)
        else { return nil }
        self.init(
            document: own.text(.document), location: own.text(.location), place: own.place(of: .document))
    }
}
