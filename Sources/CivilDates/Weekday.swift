/// A day of the week, numbered as ISO 8601 does.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
    /// *maandag*, the first day of the week.
    case monday = 1
    /// *dinsdag*.
    case tuesday
    /// *woensdag*.
    case wednesday
    /// *donderdag*.
    case thursday
    /// *vrijdag*.
    case friday
    /// *zaterdag*.
    case saturday
    /// *zondag*, the last day of the week.
    case sunday

    /// Whether it is a Saturday or a Sunday.
    public var isWeekend: Bool { self == .saturday || self == .sunday }
}
