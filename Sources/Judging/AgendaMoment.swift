public import CivilDates

/// A day to come that is agreed on in a dossier.
public struct AgendaMoment: Hashable, Sendable {
    /// What there is on that day, in the words of the framework.
    public var name: String
    /// The path of what has that day, such as `doelen[2]`.
    public var path: String
    /// The day.
    public var day: CivilDay

    /// Makes a moment from its parts.
    public init(name: String, path: String, day: CivilDay) {
        self.name = name
        self.path = path
        self.day = day
    }
}
