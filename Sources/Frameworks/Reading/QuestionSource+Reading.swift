import Diagnostics

extension QuestionSource {
    /// Reads a main question; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        let owner = node.label("hoofdvraag", by: .code)
        guard let fields = Fields(node, owner: owner, group: .question, problems: problems) else {
            return nil
        }
        let code = fields.placedText(.code)
        let criteria = fields.items(.criteria, required: true).compactMap {
            CriterionSource(reading: $0, question: owner, problems: problems)
        }
        self.init(
            code: code.text, question: fields.text(.question), theme: fields.text(.theme), criteria: criteria,
            place: code.place)
        UniqueNames.check(criteria.map { ($0.code, $0.place) }, noun: "criterium", problems: problems)
    }
}

extension CriterionSource {
    /// Reads a criterion of a main question; nil after a report.
    init?(reading node: YamlNode, question: String, problems: ProblemSink) {
        let owner = node.label("criterium", by: .code)
        guard let fields = Fields(node, owner: owner, group: .criterion, problems: problems) else {
            return nil
        }
        let code = fields.placedText(.code)
        self.init(code: code.text, text: fields.text(.text), place: code.place)
    }
}
