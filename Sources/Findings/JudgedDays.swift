public import CivilDates

/// The days on which files were judged: of each the reference date, or the day of its export if that is earlier.
public struct JudgedDays: Hashable, Sendable {
    /// The earliest of them.
    public let earliest: PartialDate
    /// The latest of them.
    public let latest: PartialDate

    /// The days of some files and one more.
    init(_ days: JudgedDays?, _ day: PartialDate) {
        earliest = days.map { $0.earliest.first <= day.first ? $0.earliest : day } ?? day
        latest = days.map { $0.latest.last >= day.last ? $0.latest : day } ?? day
    }
}
