/// A date that may be known only to the month or the year: the first and the last day it can be.
///
/// Both are day numbers (`CivilDay.number`, days since 1970-01-01); a full date has `first ==
/// last`.
@frozen
public struct PartialDate: Hashable, Sendable {
    /// The earliest day it can be.
    public var first: Int32
    /// The latest day it can be, never before `first`.
    public var last: Int32

    /// Makes a partial date from its bounds.
    @inlinable
    public init(first: Int32, last: Int32) {
        self.first = first
        self.last = last
    }

    /// Makes a full date.
    @inlinable
    public init(_ day: CivilDay) { self.init(first: day.number, last: day.number) }

    /// Makes a date known to the month.
    ///
    /// Nil for a month that does not exist or a year outside `CivilDay.years`.
    @inlinable
    public init?(year: Int, month: Int) {
        guard let start = CivilDay(year: year, month: month, day: 1) else { return nil }
        let days = Int32(CivilDay.daysInMonth(year: year, month: month))
        self.init(first: start.number, last: start.number + days - 1)
    }

    /// Makes a date known to the year; nil for a year outside `CivilDay.years`.
    @inlinable
    public init?(year: Int) {
        guard let start = CivilDay(year: year, month: 1, day: 1) else { return nil }
        self.init(first: start.number, last: start.number + (CivilDay.isLeap(year: year) ? 365 : 364))
    }

    /// Whether the day itself is known.
    @inlinable
    public var isFull: Bool { first == last }

    /// The earliest day it can be.
    @inlinable
    public var firstDay: CivilDay { CivilDay(number: first) }

    /// The latest day it can be.
    @inlinable
    public var lastDay: CivilDay { CivilDay(number: last) }
}
