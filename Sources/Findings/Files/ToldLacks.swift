import Frameworks
import Judging

/// Which lacks are told under another requirement (`al gemeld bij`), so that the same lack is told once.
struct ToldLacks: Sendable {
    /// By requirement and the name of its case, the requirement that tells its lack.
    private let tellers: [RequirementCode: [String?: RequirementCode]]

    /// Gathers what a framework says about it.
    init(_ framework: FrameworkSource) {
        tellers = Dictionary(
            framework.requirements.map { requirement in
                let named = requirement.cases.compactMap { part in
                    part.toldAt.map { (part.name?.text, $0.code) }
                }
                return (requirement.code, Dictionary(named) { first, _ in first })
            }
        ) { first, _ in first }.filter { !$0.value.isEmpty }
    }

    /// The requirement that tells the lack of this one, or nil when it is told under its own topic.
    ///
    /// Only when all that fails is told there, and when it indeed is a lack there too.
    func requirement(
        telling judgement: RequirementJudgement, in dossier: DossierJudgement
    ) -> RequirementCode? {
        guard judgement.outcome == .notMet, judgement.answer == nil, let own = tellers[judgement.code] else {
            return nil
        }
        let failing = judgement.items.filter { $0.outcome == .notMet }
        guard failing.count == judgement.failedCount else { return nil }
        let codes = Set(failing.map { own[$0.caseName] })
        guard codes.count == 1, let code = codes.first ?? nil,
            dossier.requirement(code)?.outcome == .notMet
        else { return nil }
        return code
    }
}
