public import CivilDates

/// The days between which something is to happen in a dossier.
public struct TimeWindow: Hashable, Sendable {
    /// What is to happen, in the words of the framework.
    public var name: String
    /// The first day; what is not known to the day begins on the first day it can be.
    public var from: CivilDay
    /// The last day; what is not known to the day ends on the last day it can be.
    public var until: CivilDay

    /// Makes a window from its parts.
    public init(name: String, from: CivilDay, until: CivilDay) {
        self.name = name
        self.from = from
        self.until = until
    }
}
