import Frameworks
import Judging

/// Which requirements do not apply because another, which they presuppose (`alleen als`), is not met.
///
/// They did not play because something is missing; that is not the same as that there was no occasion.
struct MissingGround: Sendable {
    /// By requirement, the one it presupposes.
    private let presupposed: [RequirementCode: RequirementCode]

    /// Gathers what a framework says about it.
    init(_ framework: FrameworkSource) {
        let pairs = framework.requirements.compactMap { requirement in
            requirement.onlyIf.map { (requirement.code, $0.code) }
        }
        presupposed = Dictionary(pairs) { first, _ in first }
    }

    /// The requirement that is not met and on which this one, directly or in steps, rests; nil when it does not apply
    /// for another reason.
    func requirement(
        beneath judgement: RequirementJudgement, in dossier: DossierJudgement
    ) -> RequirementCode? {
        guard judgement.answer == nil else { return nil }
        var outcome = judgement.outcome
        var code = judgement.code
        // No requirement presupposes itself, in any number of steps: the reader of frameworks refuses that.
        while outcome == .notApplicable, let next = presupposed[code],
            let other = dossier.requirement(next)
        {
            (code, outcome) = (next, other.outcome)
        }
        return code != judgement.code && outcome == .notMet ? code : nil
    }
}
