import Diagnostics

/// The check that every requirement and point shows by example what it means.
enum ExampleCheck {
    /// Reports requirements without the examples their nature asks for.
    ///
    /// Whether an example that cannot be decided is needed depends on types and is not checked here.
    static func run(_ framework: FrameworkSource, problems: ProblemSink) {
        var shown: [RequirementCode: Set<ExpectedOutcome>] = [:]
        for example in framework.examples {
            shown[example.requirement.code, default: []].insert(example.outcome)
        }
        for indicator in framework.indicators {
            let own = indicator.rules.flatMap(\.requirements) + indicator.points
            for requirement in own where !isHidden(requirement, problems) {
                let missing = demanded(by: requirement).filter {
                    !shown[requirement.code, default: []].contains($0)
                }
                if missing.isEmpty { continue }
                let words = missing.map { "\"\($0.rawValue)\"" }.joined(separator: " en ")
                problems.report(
                    .example, at: requirement.place,
                    "van \(requirement.code) ontbreekt een voorbeeld met uitkomst \(words)")
            }
        }
    }

    /// Whether its examples may stand in a part that could not be read.
    private static func isHidden(_ requirement: RequirementSource, _ problems: ProblemSink) -> Bool {
        if case .region = requirement.origin { return problems.gaps.contains(.regionalExamples) }
        return problems.gaps.contains(.examples(indicator: requirement.code.indicator))
    }

    private static func demanded(by requirement: RequirementSource) -> [ExpectedOutcome] {
        switch requirement.nature {
        case .mechanical, .signal: [.met, .notMet]
        case .professional(.refines): [.judgementNeeded, .notApplicable]
        case .professional(.decides): []
        }
    }
}
