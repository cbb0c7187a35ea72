extension PartialDate {
    /// How closely a date is known, judged by its bounds.
    public enum Precision: Hashable, Sendable {
        /// The day itself.
        case day
        /// One whole calendar month.
        case month
        /// One whole calendar year.
        case year
        /// Any other stretch of days.
        case span
    }

    /// How closely the date is known.
    public var precision: Precision {
        if isFull { return .day }
        if isWholeMonth { return .month }
        let (start, end) = (firstDay.parts, lastDay.parts)
        let isYear = start == (end.year, 1, 1) && end.month == 12 && end.day == 31
        return isYear ? .year : .span
    }

    /// Whether the bounds are the first and the last day of one calendar month.
    @inlinable
    var isWholeMonth: Bool {
        // Most dates are full: those are told by one comparison.
        let days = Int(last) - Int(first)
        guard (27...30).contains(days), firstDay.day == 1 else { return false }
        return firstDay.endOfMonth.number == last
    }

    /// The day, or nil when it is not known.
    @inlinable
    public var day: CivilDay? { isFull ? firstDay : nil }

    /// The calendar year, or nil when the bounds lie in different years.
    @inlinable
    public var year: Int? {
        let year = firstDay.year
        return isFull || lastDay.year == year ? year : nil
    }

    /// The month 1...12, or nil when the bounds lie in different months.
    @inlinable
    public var month: Int? {
        let start = firstDay.parts
        if isFull { return start.month }
        let end = lastDay.parts
        return start.year == end.year && start.month == end.month ? start.month : nil
    }

    /// The day of the month 1...31, or nil when the day is not known.
    @inlinable
    public var dayOfMonth: Int? { day?.day }
}
