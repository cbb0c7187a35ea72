/// In how many files a topic came out how.
public struct FindingCounts: Hashable, Sendable {
    /// In how many it is met.
    public var met = 0
    /// In how many it is not met.
    public var failed = 0
    /// In how many it cannot be established.
    public var unknown = 0
    /// In how many its term still runs.
    public var notYetDue = 0
    /// In how many a person must say.
    public var judgementNeeded = 0
    /// In how many it does not apply.
    public var notApplicable = 0

    /// How many files were judged.
    public var judged: Int { met + failed }
    /// In how many it could not be judged.
    public var undetermined: Int { unknown + notYetDue + judgementNeeded }
    /// In how many it applies.
    public var applicable: Int { judged + undetermined }
}

extension FindingCounts {
    /// The counts of a tally.
    init(_ tally: TopicTally) {
        self.init(
            met: tally.met.count, failed: tally.failed.count, unknown: tally.unknown,
            notYetDue: tally.notYetDue, judgementNeeded: tally.judgementNeeded,
            notApplicable: tally.notApplicable)
    }
}
