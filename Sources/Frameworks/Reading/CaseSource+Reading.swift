import Diagnostics

extension CaseSource {
    /// The keys that `gevallen` takes the place of.
    private static let keys: [Key] = FormatGroup.caseKeys.map(\.key)

    /// Reads the cases of a requirement: those of `gevallen`, else one without a name.
    static func cases(of fields: Fields, nature: RequirementNature?) -> [CaseSource] {
        let isProfessional = if case .professional = nature { true } else { nature == nil }
        guard fields.has(.cases) else {
            return [CaseSource(of: fields, name: nil, place: fields.place, mayLackCondition: isProfessional)]
        }
        for key in keys where fields.has(key) {
            fields.problems.report(
                .cases, at: fields.place(of: key),
                "\"\(key.rawValue)\" staat naast \"gevallen\" in \(fields.owner)",
                remedy: "zet het in een van de gevallen")
        }
        let cases = fields.items(.cases, required: true).compactMap { node -> CaseSource? in
            let owner = "\(node.label("geval", by: .name)) van \(fields.owner)"
            guard let own = Fields(node, owner: owner, group: .requirementCase, problems: fields.problems)
            else {
                return nil
            }
            let name = own.placedText(.name)
            return CaseSource(of: own, name: name, place: name.place, mayLackCondition: isProfessional)
        }
        let names = cases.compactMap { $0.name.map { ($0.text, $0.place) } }
        UniqueNames.check(names, noun: "geval", problems: fields.problems)
        return cases
    }

    private init(of fields: Fields, name: PlacedText?, place: Place, mayLackCondition: Bool) {
        self.init(
            name: name, forEach: fields.optionalExpression(.forEach),
            applicableWhen: fields.optionalExpression(.applicableWhen),
            dueFrom: fields.optionalExpression(.dueFrom),
            metWhen: mayLackCondition ? fields.optionalExpression(.metWhen) : fields.expression(.metWhen),
            questionWhen: name == nil ? nil : fields.optionalExpression(.questionWhen),
            toldAt: fields.optionalReference(.toldAt), place: place)
    }
}
