public import CivilDates

/// What happened in one dossier and when, and what falls due.
public struct InspectionTimeline: Hashable, Sendable {
    /// Something that happened on a day, or that falls due in a span of days.
    public struct Moment: Hashable, Sendable {
        /// What it is: `melding`, `evaluatie`.
        public var name: String
        /// The first day.
        public var first: CivilDay
        /// The last day; the same for what happened on one day.
        public var last: CivilDay
        /// Whether it is a term, not something that happened.
        public var isTerm: Bool

        /// Makes a moment from its parts.
        public init(name: String, first: CivilDay, last: CivilDay, isTerm: Bool) {
            self.name = name
            self.first = first
            self.last = last
            self.isTerm = isTerm
        }
    }

    /// The pseudonymous id of the dossier.
    public var id: String
    /// The moments in order of their first days.
    public var moments: [Moment]

    /// Makes a timeline from its parts.
    public init(id: String, moments: [Moment]) {
        self.id = id
        self.moments = moments
    }
}
