extension CivilDay {
    /// The day so many calendar days later, or earlier when negative.
    ///
    /// Nil when the result leaves `years`.
    @inlinable
    public func adding(days: Int) -> CivilDay? {
        let (sum, overflow) = Int(number).addingReportingOverflow(days)
        guard !overflow, let moved = Int32(exactly: sum) else { return nil }
        let day = CivilDay(number: moved)
        return CivilDay.years.contains(day.year) ? day : nil
    }

    /// The same day of the month so many months later, or earlier when negative.
    ///
    /// Where that month is shorter, its last day: 30 November plus three months is 28 or 29
    /// February. Nil when the result leaves `years`.
    @inlinable
    public func adding(months: Int) -> CivilDay? {
        let (year, month, day) = parts
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow else { return nil }
        let newYear = CivilDay.quotient(total, 12)
        guard CivilDay.years.contains(newYear) else { return nil }
        let newMonth = total - newYear * 12 + 1
        let newDay = Swift.min(day, CivilDay.daysInMonth(year: newYear, month: newMonth))
        return CivilDay(number: CivilDay.number(year: newYear, month: newMonth, day: newDay))
    }

    /// The day a duration later, or earlier when that is negative; nil when it leaves `years`.
    @inlinable
    public func adding(_ duration: CivilDuration) -> CivilDay? {
        switch duration {
        case .months(let months): adding(months: months)
        case .days(let days): adding(days: days)
        }
    }

    /// The last day of the month this day is in.
    @inlinable
    public var endOfMonth: CivilDay {
        let (year, month, day) = parts
        return CivilDay(number: number + Int32(CivilDay.daysInMonth(year: year, month: month) - day))
    }
}
