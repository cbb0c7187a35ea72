import Diagnostics

extension RequirementSource {
    /// Reads a requirement or point; nil after a report that leaves it without code, source or nature.
    init?(reading node: YamlNode, role: RequirementRole, origin: Origin, problems: ProblemSink) {
        let owner = node.label(role.noun, by: .code)
        guard let fields = Fields(node, owner: owner, group: role.group, problems: problems)
        else {
            return nil
        }
        let reference = Self.code(of: fields, role: role)
        let citation = Self.citation(of: fields, role: role)
        let question = fields.text(.question)
        let quotation = fields.placedText(.quotation)
        let proof = fields.choice(.proof, of: ProofStandard.self)
        let level = fields.choice(.level, of: RequirementLevel.self)
        let nature = RequirementNature(of: fields)
        let cases = CaseSource.cases(of: fields, nature: nature)
        let questions = fields.texts(.refiningQuestions).map(\.text).filter { !$0.isEmpty }
        let texts = RequirementTexts(of: fields)
        let questionWhen = fields.optionalExpression(.questionWhen)
        let noQuestionBecause = fields.optionalText(.noQuestionBecause)
        if let nature { NatureCheck.check(nature, fields: fields) }
        if let proof { ProofCheck.check(proof, nature: nature, fields: fields) }
        guard let reference, let citation, let nature else { return nil }
        self.init(
            code: reference.code, question: question, quotation: quotation, citation: citation,
            proof: proof ?? .fact, level: level ?? .dossier, doer: fields.optionalText(.doer), nature: nature,
            onlyIf: fields.optionalReference(.onlyIf), cases: cases,
            closingDoesNotCount: fields.yesNo(.closingDoesNotCount), questionWhen: questionWhen,
            noQuestionBecause: noQuestionBecause, refiningQuestions: questions, texts: texts,
            feeds: fields.optionalPlacedText(.feeds), place: reference.place, origin: origin)
    }

    /// The code, checked against its role and, in a region, against `indicator`; nil after a report.
    private static func code(of fields: Fields, role: RequirementRole) -> RequirementReference? {
        guard let reference = fields.requirementCode(.code) else { return nil }
        if let objection = role.objection(to: reference.code) {
            fields.problems.report(
                .codePrefix, at: reference.place, objection.message, remedy: objection.remedy)
            return nil
        }
        if case .regionalPoint = role, let number = fields.ordinal(.indicator),
            number != reference.code.indicator
        {
            fields.problems.report(
                .codePrefix, at: reference.place, "\(reference.code) past niet bij indicator \(number)",
                remedy: "schrijf bijvoorbeeld \(number).R\(reference.code.number)")
            return nil
        }
        return reference
    }

    /// The citation: its own for a point, that of the rule for a requirement.
    private static func citation(of fields: Fields, role: RequirementRole) -> Citation? {
        if case .requirement(_, let citation, _) = role { return citation }
        return Citation(of: fields)
    }
}

extension RequirementTexts {
    /// Reads `goed`, `beter` and `onbekend`.
    init(of fields: Fields) {
        self.init(
            good: fields.template(.good, slots: TextSlot.inRequirements),
            improve: fields.template(.improve, slots: TextSlot.inRequirements),
            unknown: fields.template(.unknown, slots: TextSlot.inRequirements))
    }
}
