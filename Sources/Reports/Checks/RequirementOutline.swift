import Findings
import Frameworks
import Judging

/// Which requirements of an indicator are told one by one, and which are named by their codes together.
struct RequirementOutline {
    /// Requirements of which the same is said.
    struct Named {
        /// What their sign stands for.
        let mark: Mark
        /// What is said: `niet van toepassing`.
        let text: String
        /// Their codes: `4.B2.b, 4.B2.c`.
        let codes: String
    }

    /// Those with a sentence of their own, in order.
    let told: [RequirementJudgement]
    /// Those that wait for another one, those that are met when only named, those that do not apply.
    let named: [Named]

    /// Divides requirements.
    ///
    /// - Parameters:
    ///   - requirements: The deciding requirements of an indicator, or its points.
    ///   - isBrief: Whether what is met and asks nothing is only named.
    init(_ requirements: [RequirementJudgement], isBrief: Bool = false) {
        func isOnlyNamed(_ judgement: RequirementJudgement) -> Bool {
            isBrief && judgement.outcome == .met && judgement.questions.isEmpty && judgement.answer == nil
        }
        told = requirements.filter {
            $0.outcome != .notApplicable && $0.waitsFor == nil && !isOnlyNamed($0)
        }
        let waited = Set(requirements.compactMap(\.waitsFor)).sorted()
        let waiting = waited.compactMap { code in
            Self.named("niet vast te stellen zolang \(code) niet is vastgesteld", requirements) {
                $0.waitsFor == code
            }
        }
        named =
            waiting
            + [
                Self.named("voldaan", requirements, isOnlyNamed),
                Self.named("niet van toepassing", requirements) { $0.outcome == .notApplicable },
            ].compactMap(\.self)
    }

    private static func named(
        _ text: String, _ requirements: [RequirementJudgement], _ belongs: (RequirementJudgement) -> Bool
    ) -> Named? {
        let own = requirements.filter(belongs)
        guard let first = own.first else { return nil }
        return Named(
            mark: Sign.mark(of: first), text: text,
            codes: own.map(\.code.description).joined(separator: ", "))
    }
}
