/// How much of what judgements rest on stands in a machine-readable report.
public enum ReportDetail: String, Sendable, CaseIterable {
    /// What decided each outcome, per item too: the facts that were seen and those that are missing.
    case deciding
    /// All of it: also what says that a requirement applies and is due.
    case all
    /// Outcomes only.
    case none
}
