/// Dutch working days from 1990 to 2100.
///
/// Every day is one but Saturdays, Sundays, public holidays and extra free days.
/// Every answer takes the same short time: two tables are filled once, when the calendar is made.
/// Outside the years of the calendar every answer is nil.
///
/// Source: Algemene termijnenwet, articles 1 and 3. The fifth of May is free every year, as that
/// law has it, and not only in the years that end in 0 or 5.
public struct WorkingDayCalendar: Sendable {
    /// The first day of the calendar, 1990-01-01.
    public static var firstDay: CivilDay { CivilDay(number: 7_305) }
    /// The last day of the calendar, 2100-12-31.
    public static var lastDay: CivilDay { CivilDay(number: 47_846) }

    /// For each day from `firstDay` on, how many working days there are up to and including it.
    @usableFromInline let countThrough: [Int32]
    /// The numbers of all working days, ascending.
    @usableFromInline let workingDays: [Int32]

    /// Makes the calendar.
    ///
    /// - Parameters:
    ///   - extraFreeDays: Days made free by decree; those outside the calendar have no effect.
    ///   - goodFridayIsFree: Whether Good Friday counts as a public holiday, as the law has it.
    public init(extraFreeDays: [CivilDay] = [], goodFridayIsFree: Bool = true) {
        var free = Set(extraFreeDays)
        for year in Self.firstDay.year...Self.lastDay.year {
            for holiday in PublicHoliday.allCases where goodFridayIsFree || holiday != .goodFriday {
                if let day = holiday.day(in: year) { free.insert(day) }
            }
        }
        var countThrough: [Int32] = []
        var workingDays: [Int32] = []
        for number in Self.firstDay.number...Self.lastDay.number {
            let day = CivilDay(number: number)
            if !day.weekday.isWeekend && !free.contains(day) { workingDays.append(number) }
            countThrough.append(Int32(workingDays.count))
        }
        self.countThrough = countThrough
        self.workingDays = workingDays
    }

    /// Whether the day is a working day; nil outside the calendar.
    @inlinable
    public func isWorkingDay(_ day: CivilDay) -> Bool? {
        guard let index = index(of: day) else { return nil }
        return count(through: index) > count(through: index - 1)
    }

    /// The day itself when it is a working day, else the first one after it.
    ///
    /// Nil when the day or the result lies outside the calendar.
    @inlinable
    public func nextWorkingDay(onOrAfter day: CivilDay) -> CivilDay? {
        guard let index = index(of: day) else { return nil }
        return workingDay(at: count(through: index - 1))
    }

    /// The working day so many working days after the day, or before it when negative.
    ///
    /// The day itself is never counted, the result is: one working day after a Friday, a Saturday
    /// or a Sunday is the Monday. Zero gives the day itself, even when that is not a working day.
    /// Nil when the day or the result lies outside the calendar.
    @inlinable
    public func adding(workingDays amount: Int, to day: CivilDay) -> CivilDay? {
        guard let index = index(of: day) else { return nil }
        if amount == 0 { return day }
        let before = count(through: amount > 0 ? index : index - 1)
        let (position, overflow) = before.addingReportingOverflow(amount > 0 ? amount - 1 : amount)
        return overflow ? nil : workingDay(at: position)
    }

    /// The number of working days from one day to another, negative when the second comes first.
    ///
    /// `from` is never counted, `to` is when it is a working day: from a Friday to the Monday after
    /// is 1, and back again is -1. So adding any number of working days to a day and counting from
    /// that day gives the number. Nil when either day lies outside the calendar.
    @inlinable
    public func workingDays(from: CivilDay, to: CivilDay) -> Int? {
        guard let start = index(of: from), let end = index(of: to) else { return nil }
        if start <= end { return count(through: end) - count(through: start) }
        return count(through: end - 1) - count(through: start - 1)
    }

    /// The place of a day in the tables, or nil outside the calendar.
    @inlinable
    func index(of day: CivilDay) -> Int? {
        let index = Int(day.number) - Int(Self.firstDay.number)
        return countThrough.indices.contains(index) ? index : nil
    }

    /// How many working days the calendar has up to and including a place; none before the first.
    @inlinable
    func count(through index: Int) -> Int { index < 0 ? 0 : Int(countThrough[index]) }

    /// The working day at a position counted from 0, or nil outside the calendar.
    @inlinable
    func workingDay(at position: Int) -> CivilDay? {
        workingDays.indices.contains(position) ? CivilDay(number: workingDays[position]) : nil
    }
}
