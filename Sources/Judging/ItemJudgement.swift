public import CivilDates

/// What is found about one case of a requirement, or one item of its list.
public struct ItemJudgement: Hashable, Sendable {
    /// The name of the case, or nil for the only one.
    public var caseName: String?
    /// The path of the item, or empty for the dossier as a whole.
    public var path: String
    /// What is found.
    public var outcome: Outcome
    /// The values that decided.
    public var evidence: FactList
    /// The values that are missing.
    public var missing: FactList
    /// What says that it applies and is due; empty unless it was asked for.
    public var basis: FactList
    /// The day from which it can be judged, when its term still runs; nil otherwise.
    public var due: PartialDate?
    /// The day since which it is not met: that of its term, or of the closing when that came first; nil when it is
    /// met, has no term, or that day is not known.
    public var since: PartialDate?
    /// What is missing to know that it applies, of what is met whether it applies or not; nil when it surely applies,
    /// or is not met.
    var doubt: FactList?

    /// Makes an item from its parts.
    public init(
        caseName: String? = nil, path: String, outcome: Outcome, evidence: FactList = [],
        missing: FactList = [],
        basis: FactList = [], due: PartialDate? = nil, since: PartialDate? = nil
    ) {
        self.caseName = caseName
        self.path = path
        self.outcome = outcome
        self.evidence = evidence
        self.missing = missing
        self.basis = basis
        self.due = due
        self.since = since
    }
}
