/// What happened in one dossier and when, and what falls due.
public struct DossierTimeline: Hashable, Sendable {
    /// Something that happened, or that falls due.
    public struct Moment: Hashable, Sendable {
        /// What it is: `melding`, `evaluatie`.
        public var name: String
        /// The first day, counted from 1 January 1970.
        public var first: Int32
        /// The last day; the same for what happened on one day.
        public var last: Int32
        /// Whether it is to happen, not something that happened.
        public var isDue: Bool

        /// Makes a moment from its parts.
        public init(name: String, first: Int32, last: Int32, isDue: Bool = false) {
            self.name = name
            self.first = first
            self.last = max(first, last)
            self.isDue = isDue
        }
    }

    /// The moments, those of one name side by side, in the order in which things usually happen.
    public var moments: [Moment]

    /// Makes a timeline from its moments.
    public init(moments: [Moment]) { self.moments = moments }
}
