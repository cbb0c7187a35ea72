extension PartialDate {
    /// The date so many calendar days later, or earlier when negative: both bounds move.
    ///
    /// Nil when a bound leaves `CivilDay.years`.
    @inlinable
    public func adding(days: Int) -> PartialDate? {
        guard let start = firstDay.adding(days: days) else { return nil }
        if isFull { return PartialDate(start) }
        guard let end = lastDay.adding(days: days) else { return nil }
        return PartialDate(first: start.number, last: end.number)
    }

    /// The date so many months later, or earlier when negative: both bounds move.
    ///
    /// Each bound clamps to the end of its month, as `CivilDay.adding(months:)` does.
    /// A month stays a whole month: `2019-02` plus one month is `2019-03`, to the 31st. A year
    /// stays twelve whole months, since 31 December falls on the last day of any month. Nil when a
    /// bound leaves `CivilDay.years`.
    @inlinable
    public func adding(months: Int) -> PartialDate? {
        guard let start = firstDay.adding(months: months) else { return nil }
        if isFull { return PartialDate(start) }
        if isWholeMonth { return PartialDate(first: start.number, last: start.endOfMonth.number) }
        guard let end = lastDay.adding(months: months) else { return nil }
        return PartialDate(first: start.number, last: end.number)
    }

    /// The date a duration later, or earlier when that is negative.
    ///
    /// Nil when a bound leaves `CivilDay.years`.
    @inlinable
    public func adding(_ duration: CivilDuration) -> PartialDate? {
        switch duration {
        case .months(let months): adding(months: months)
        case .days(let days): adding(days: days)
        }
    }
}
