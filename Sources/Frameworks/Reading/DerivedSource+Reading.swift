import Diagnostics

extension DerivedSource {
    /// Reads a derived value; nil after a report.
    init?(reading node: YamlNode, problems: ProblemSink) {
        let owner = node.label("afleiding", by: .name)
        guard let fields = Fields(node, owner: owner, group: .derived, problems: problems) else { return nil }
        let name = fields.placedText(.name)
        if !name.text.isEmpty {
            NameGrammar.checkWords(name.text, noun: "afleiding", at: name.place, problems: problems)
        }
        let explanation = fields.text(.explanation)
        guard let kind = ParameterKind(of: fields), let body = Body(of: fields) else { return nil }
        self.init(name: name.text, kind: kind, explanation: explanation, body: body, place: name.place)
    }
}

extension DerivedSource.Body {
    /// Reads `is` or `rijen`; nil after a report.
    init?(of fields: Fields) {
        guard fields.has(.rows) else {
            guard let expression = fields.expression(.expression) else { return nil }
            self = .expression(expression)
            return
        }
        if fields.has(.expression) {
            fields.problems.report(
                .surplusKey, at: fields.place(of: .rows), "\(fields.owner) heeft \"is\" en \"rijen\"",
                remedy: "kies er één")
        }
        let rows = fields.items(.rows, required: true).compactMap { node -> DerivedSource.Row? in
            let owner = "een rij van \(fields.owner)"
            guard
                let row = Fields(node, owner: owner, group: .row, problems: fields.problems)
            else { return nil }
            let when = row.expression(.rowWhen)
            let then = row.expression(.rowThen)
            guard let when, let then else { return nil }
            return DerivedSource.Row(when: when, then: then)
        }
        self = .rows(rows)
    }
}
