/// Working days of dates that may be known only to the month or the year.
extension WorkingDayCalendar {
    /// Whether the date is a working day.
    ///
    /// Nil when some of its days are and others are not, or outside the calendar.
    @inlinable
    public func isWorkingDay(_ date: PartialDate) -> Bool? {
        guard let start = index(of: date.firstDay), let end = index(of: date.lastDay) else { return nil }
        let working = count(through: end) - count(through: start - 1)
        if working == 0 { return false }
        return working == end - start + 1 ? true : nil
    }

    /// The first working day on or after each bound; nil outside the calendar.
    @inlinable
    public func nextWorkingDay(onOrAfter date: PartialDate) -> PartialDate? {
        guard let start = nextWorkingDay(onOrAfter: date.firstDay),
            let end = nextWorkingDay(onOrAfter: date.lastDay)
        else { return nil }
        return PartialDate(first: start.number, last: end.number)
    }

    /// Both bounds moved by so many working days, each counted as for a day.
    ///
    /// Nil when a bound lies outside the calendar or leaves it.
    @inlinable
    public func adding(workingDays amount: Int, to date: PartialDate) -> PartialDate? {
        guard let start = adding(workingDays: amount, to: date.firstDay),
            let end = adding(workingDays: amount, to: date.lastDay)
        else { return nil }
        return PartialDate(first: start.number, last: end.number)
    }

    /// The number of working days between two dates: `from` is not counted, `to` is.
    ///
    /// Nil when their days leave the number open, or outside the calendar.
    @inlinable
    public func workingDays(from: PartialDate, to: PartialDate) -> Int? {
        guard let least = workingDays(from: from.lastDay, to: to.firstDay),
            let most = workingDays(from: from.firstDay, to: to.lastDay)
        else { return nil }
        return least == most ? least : nil
    }
}
