import CivilDates

/// A day on which something falls due in a dossier.
struct WorkMoment: Hashable, Sendable {
    /// What tells it from other moments of the same requirement: its case and the path of its item; empty when it
    /// has neither.
    let part: String
    /// The day.
    let day: CivilDay
}
