import Diagnostics

extension SectionSource {
    /// Reads a section of the report; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        let owner = node.label("afdeling", by: .code)
        guard let fields = Fields(node, owner: owner, group: .section, problems: problems) else { return nil }
        let code = fields.placedText(.code)
        let paragraphs = fields.items(.paragraphs, required: true).compactMap {
            Paragraph(reading: $0, problems: problems)
        }
        self.init(code: code.text, title: fields.text(.title), paragraphs: paragraphs, place: code.place)
    }
}

extension SectionSource.Paragraph {
    /// Reads a paragraph of a section; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        let owner = node.label("paragraaf", by: .code)
        guard let fields = Fields(node, owner: owner, group: .paragraph, problems: problems) else {
            return nil
        }
        let code = fields.placedText(.code)
        self.init(code: code.text, title: fields.text(.title), place: code.place)
    }
}
