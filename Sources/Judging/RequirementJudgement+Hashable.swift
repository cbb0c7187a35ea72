extension RequirementJudgement: Hashable {
    /// Whether the same was found.
    public static func == (one: RequirementJudgement, other: RequirementJudgement) -> Bool {
        one === other
            || one.code == other.code && one.isDeciding == other.isDeciding && one.outcome == other.outcome
                && one.machineOutcome == other.machineOutcome && one.answer == other.answer
                && one.items == other.items && one.itemsOmitted == other.itemsOmitted
                && one.judgedCount == other.judgedCount && one.failedCount == other.failedCount
                && one.evidence == other.evidence && one.missing == other.missing
                && one.basis == other.basis && one.due == other.due && one.questions == other.questions
                && one.waitsFor == other.waitsFor
    }

    /// Hashes what was found about which requirement.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(outcome)
    }
}
