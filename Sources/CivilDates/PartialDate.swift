/// A date that may be known only to the month or the year: the first and the last day it can be.
///
/// Both are day numbers (`CivilDay.number`, days since 1970-01-01); a full date has `first == last`.
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

    /// Whether the day itself is known.
    @inlinable
    public var isFull: Bool { first == last }
}
