/// A day of the proleptic Gregorian calendar, without time or zone.
///
/// A day is a count of days, so that comparing and moving it is arithmetic on one integer.
@frozen
public struct CivilDay: Hashable, Sendable {
    /// Days since 1970-01-01, which is 0; earlier days are negative.
    public var number: Int32

    /// Makes a day from its count since 1970-01-01; no count is refused.
    @inlinable
    public init(number: Int32) { self.number = number }

    /// Makes a day from its parts.
    ///
    /// Nil unless the year lies in `years`, the month in 1...12 and the day in that month.
    @inlinable
    public init?(year: Int, month: Int, day: Int) {
        guard CivilDay.years.contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDay.daysInMonth(year: year, month: month)
        else { return nil }
        self.init(number: CivilDay.number(year: year, month: month, day: day))
    }

    /// The years in which days are made and moved; both ends are included.
    @inlinable
    public static var years: ClosedRange<Int> { 1600...2400 }

    /// The parts of the day: year, month 1...12 and day of the month 1...31.
    @inlinable
    public var parts: (year: Int, month: Int, day: Int) {
        // Counted from 0000-03-01: the leap day ends a year, and 400 years are one cycle of 146,097 days.
        let fromMarch = Int(number) + 719_468
        let cycle = CivilDay.quotient(fromMarch, 146_097)
        let dayOfCycle = fromMarch - cycle * 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The calendar year.
    @inlinable
    public var year: Int { parts.year }

    /// The month, 1 for January to 12 for December.
    @inlinable
    public var month: Int { parts.month }

    /// The day of the month, 1...31.
    @inlinable
    public var day: Int { parts.day }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let fromMonday = Int(number) + 3
        return Weekday.allCases[fromMonday - CivilDay.quotient(fromMonday, 7) * 7]
    }

    /// Whether the year has a 29 February.
    @inlinable
    public static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days in a month, 28...31; the month lies in 1...12.
    @inlinable
    public static func daysInMonth(year: Int, month: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 of parts that exist.
    @inlinable
    static func number(year: Int, month: Int, day: Int) -> Int32 {
        let marchYear = month <= 2 ? year - 1 : year
        let monthFromMarch = month <= 2 ? month + 9 : month - 3
        let cycle = quotient(marchYear, 400)
        let yearOfCycle = marchYear - cycle * 400
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
        return Int32(truncatingIfNeeded: cycle * 146_097 + dayOfCycle - 719_468)
    }

    /// The quotient rounded down, so that days before the epoch count like those after it.
    @inlinable
    static func quotient(_ value: Int, _ divisor: Int) -> Int {
        let towardsZero = value / divisor
        return value % divisor < 0 ? towardsZero - 1 : towardsZero
    }
}

extension CivilDay: Comparable {
    /// Whether the left day comes before the right day.
    @inlinable
    public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}

extension CivilDay: CustomStringConvertible {
    /// The day in ISO 8601, such as `2019-03-01`.
    public var description: String {
        let (year, month, day) = parts
        return [CivilDay.padded(year, to: 4), CivilDay.padded(month, to: 2), CivilDay.padded(day, to: 2)]
            .joined(separator: "-")
    }

    /// A number in decimal digits with zeros in front.
    static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value.magnitude)
        let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
        return (value < 0 ? "-" : "") + zeros + digits
    }
}
