public import CivilDates
import Frameworks

/// What changes in many dossiers when they are judged against another framework.
public struct VerdictDifferences: Sendable {
    /// How often a requirement goes from one outcome to another, and why.
    public struct Row: Hashable, Sendable {
        /// The requirement and the outcomes.
        public var outcome: OutcomeDifference
        /// In how many dossiers.
        public var dossiers: Int
    }

    /// The most dossiers that are kept one by one; of the others only the counts.
    public static let limit = 10_000

    /// How many dossiers were judged against both frameworks.
    public private(set) var judged = 0
    /// In how many of them something changes.
    public private(set) var changed = 0
    /// In how many of them the verdict of an indicator changes.
    public private(set) var turned = 0
    /// How many inputs could not be judged.
    public private(set) var refused = 0
    /// The dossiers in which something changes, in the order judged, at most `limit`.
    public private(set) var dossiers: [DossierDifference] = []
    private var counts: [OutcomeDifference: Int] = [:]

    /// The day the dossiers were judged on.
    public let day: CivilDay

    /// Begins without dossiers.
    public init(on day: CivilDay) { self.day = day }

    /// Adds a dossier.
    public mutating func add(_ difference: DossierDifference) {
        judged += 1
        guard !difference.isEmpty else { return }
        changed += 1
        if !difference.indicators.isEmpty { turned += 1 }
        for outcome in difference.outcomes { counts[outcome, default: 0] += 1 }
        if dossiers.count < Self.limit { dossiers.append(difference) }
    }

    /// Counts an input that could not be judged.
    public mutating func addRefused() { refused += 1 }

    /// The changes of outcome by requirement, each with its count.
    public var rows: [Row] {
        counts.map { Row(outcome: $0.key, dossiers: $0.value) }.sorted { one, two in
            if one.outcome.code != two.outcome.code { return one.outcome.code < two.outcome.code }
            return (two.dossiers, one.outcome.before ?? "", one.outcome.after ?? "")
                < (one.dossiers, two.outcome.before ?? "", two.outcome.after ?? "")
        }
    }
}
