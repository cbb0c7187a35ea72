/// Comparisons that answer only when every day of both pairs gives the same answer.
///
/// Source: "Dates are pairs" in the description of the rule language.
extension PartialDate {
    /// Whether this date comes before the other: nil when their days leave it open.
    @inlinable
    public func isBefore(_ other: PartialDate) -> Bool? {
        if last < other.first { return true }
        return first >= other.last ? false : nil
    }

    /// Whether this date comes no later than the other: nil when their days leave it open.
    @inlinable
    public func isAtMost(_ other: PartialDate) -> Bool? {
        if last <= other.first { return true }
        return first > other.last ? false : nil
    }

    /// Whether both are the same day.
    ///
    /// True for equal full dates, false for pairs without a common day, nil otherwise.
    /// `2019-03` is not equal to `2019-03`: the two may be different days of that month.
    @inlinable
    public func isEqual(_ other: PartialDate) -> Bool? {
        if last < other.first || first > other.last { return false }
        return isFull && other.isFull ? true : nil
    }
}
