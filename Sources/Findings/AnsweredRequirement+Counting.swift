import Judging

extension AnsweredRequirement {
    /// The count of one answer.
    init(_ judgement: RequirementJudgement) {
        let isProposal = [.met, .notMet, .notApplicable].contains(judgement.machineOutcome)
        self.init(
            code: judgement.code, answers: 1, proposals: isProposal ? 1 : 0,
            departures: isProposal && judgement.outcome != judgement.machineOutcome ? 1 : 0,
            contradictions: judgement.isContradicted ? 1 : 0)
    }

    /// Adds the counts of another about the same requirement.
    mutating func add(_ other: AnsweredRequirement) {
        answers += other.answers
        proposals += other.proposals
        departures += other.departures
        contradictions += other.contradictions
    }
}
