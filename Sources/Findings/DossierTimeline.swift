/// What happened in one dossier and when, and what falls due.
public struct DossierTimeline: Hashable, Sendable {
    /// What is known of a moment.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It happened.
        case recorded = "vastgelegd"
        /// It was agreed on for then, whether it happened or not.
        case planned = "afgesproken"
        /// It is to happen in these days by the norm, whether it happened or not.
        case window = "volgens de norm"
        /// The term for it still runs.
        case running = "loopt nog"
    }

    /// Something that happened, or that falls due.
    public struct Moment: Hashable, Sendable {
        /// What it is: `melding`, `evaluatie`.
        public var name: String
        /// When it was.
        public var days: TimelineDays
        /// What is known of it.
        public var kind: Kind

        /// Makes a moment from its parts.
        public init(name: String, _ days: TimelineDays, kind: Kind = .recorded) {
            self.name = name
            self.days = days
            self.kind = kind
        }
    }

    /// The moments, those of one name side by side, in the order in which things usually happen.
    public var moments: [Moment]

    /// Makes a timeline from its moments.
    public init(moments: [Moment]) { self.moments = moments }
}
