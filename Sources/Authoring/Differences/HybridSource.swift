import Frameworks

extension FrameworkSource {
    /// This framework with one subject as another has it, to see what that alone changes.
    func taking(_ subject: FrameworkChange.Subject, from other: FrameworkSource) -> FrameworkSource {
        var hybrid = self
        switch subject {
        case .parameter(let name):
            Self.take(&hybrid.parameters, from: other.parameters) { $0.name == name }
        case .term(let name): Self.take(&hybrid.terms, from: other.terms) { $0.name == name }
        case .closing: hybrid.closing = other.closing
        case .requirement(let code):
            for index in hybrid.indicators.indices {
                let theirs = other.indicators.first { $0.number == hybrid.indicators[index].number }
                hybrid.indicators[index].take(code, from: theirs)
            }
        case .framework, .derived, .indicator, .decisionRule, .topic: break
        }
        return hybrid
    }

    /// Replaces, adds or removes the elements that are meant.
    fileprivate static func take<Element>(
        _ mine: inout [Element], from theirs: [Element], _ isMeant: (Element) -> Bool
    ) {
        let replacement = theirs.filter(isMeant)
        if let index = mine.firstIndex(where: isMeant), let first = replacement.first {
            mine[index] = first
        } else {
            mine.removeAll(where: isMeant)
            mine += replacement
        }
    }
}

extension IndicatorSource {
    /// Takes a requirement or point as another framework has it.
    fileprivate mutating func take(_ code: String, from other: IndicatorSource?) {
        let isMeant: (RequirementSource) -> Bool = { $0.code.description == code }
        for index in rules.indices where rules[index].requirements.contains(where: isMeant) {
            let theirs = other?.rules.flatMap(\.requirements) ?? []
            FrameworkSource.take(&rules[index].requirements, from: theirs, isMeant)
        }
        FrameworkSource.take(&points, from: other?.points ?? [], isMeant)
    }
}
