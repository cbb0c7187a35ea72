import Frameworks

/// Finds out which parameters the conditions of a framework lean on; made once, asked for each topic.
struct ParameterUse {
    /// What one condition names itself: terms and parameters by their places in the framework.
    private struct Named {
        var terms: [Int]
        var parameters: [Int]
    }

    private let framework: FrameworkSource
    private let ofTerms: [Named]
    private let ofRequirements: [RequirementCode: [Named]]

    /// Looks through all conditions of a framework.
    init(_ framework: FrameworkSource) {
        self.framework = framework
        let terms = ConditionWords.Index(framework.terms.map { ConditionWords($0.name) })
        let parameters = ConditionWords.Index(
            framework.parameters.map { ConditionWords(Self.path(of: $0.name)) })
        func named(in text: String) -> Named {
            let words = ConditionWords(text)
            return Named(terms: terms.found(in: words), parameters: parameters.found(in: words))
        }
        ofTerms = framework.terms.map { named(in: $0.expression.text) }
        ofRequirements = Dictionary(
            framework.requirements.map { ($0.code, Self.conditions(of: $0).map(named)) },
            uniquingKeysWith: { $0 + $1 })
    }

    /// The names of the parameters that the requirements behind a topic name, or the terms they use.
    ///
    /// A term counts as used wherever its name stands, so a parameter may be named too often, never too seldom.
    func parameters(behind topic: TopicSource) -> [String] {
        var open = topic.fedBy.flatMap { ofRequirements[$0.code] ?? [] }
        var seen: Set<Int> = []
        var used: Set<Int> = []
        while let named = open.popLast() {
            used.formUnion(named.parameters)
            open += named.terms.filter { seen.insert($0).inserted }.map { ofTerms[$0] }
        }
        return used.sorted().map { framework.parameters[$0].name }
    }

    /// Whether a condition names `kader.<name>`.
    static func names(_ name: String, in text: String) -> Bool {
        ConditionWords(text).contains(ConditionWords(path(of: name)))
    }

    private static func path(of name: String) -> String { "kader.\(name)" }

    private static func conditions(of requirement: RequirementSource) -> [String] {
        let ofCases = requirement.cases.flatMap {
            [$0.forEach, $0.applicableWhen, $0.dueFrom, $0.metWhen, $0.questionWhen]
        }
        return (ofCases + [requirement.questionWhen]).compactMap { $0?.text }
    }
}
