import Diagnostics

extension DecisionRuleSource {
    /// Reads a decision rule of an indicator; nil after a report that leaves it without code or source.
    init?(reading node: YamlNode, indicator: Int, problems: ProblemSink) {
        let owner = node.label("beslisregel", by: .code)
        guard let fields = Fields(node, owner: owner, group: .rule, problems: problems) else { return nil }
        let reference = fields.requirementCode(.code)
        let quotation = fields.placedText(.quotation)
        let citation = Citation(of: fields)
        let nodes = fields.items(.requirements, required: true)
        guard let reference, let citation,
            Self.check(reference, fits: indicator, problems: problems)
        else { return nil }
        let role = RequirementRole.requirement(
            rule: reference.code, citation: citation, isOnly: nodes.count == 1)
        let requirements = problems.readAll(nodes, leaving: .requirements(indicator: indicator)) {
            RequirementSource(reading: $0, role: role, origin: .framework, problems: problems)
        }
        self.init(
            code: reference.code, quotation: quotation, citation: citation, requirements: requirements,
            place: reference.place)
    }

    /// Whether the code is that of a rule of the indicator; reports when not.
    private static func check(
        _ reference: RequirementReference, fits indicator: Int, problems: ProblemSink
    ) -> Bool {
        let code = reference.code
        if code.kind == .rule && code.letter == nil && code.indicator == indicator { return true }
        problems.report(
            .codePrefix, at: reference.place,
            "\(code) is geen code van een beslisregel van indicator \(indicator)",
            remedy: "schrijf bijvoorbeeld \(indicator).B1")
        return false
    }
}
