public import CivilDates

extension Cell {
    /// A cell of something that is not in the dossier.
    @inlinable public static var absent: Cell { Cell(tag: .absent, bits: -1) }

    /// A yes or no.
    @inlinable
    public static func boolean(_ value: Bool) -> Cell { Cell(tag: .boolean, bits: value ? 1 : 0) }

    /// A whole number.
    @inlinable
    public static func number(_ value: Int64) -> Cell { Cell(tag: .number, bits: value) }

    /// A date.
    @inlinable
    public static func date(_ value: PartialDate) -> Cell {
        Cell(tag: .date, bits: Int64(value.first) << 32 | Int64(UInt32(bitPattern: value.last)))
    }

    /// A code by its symbol.
    @inlinable
    public static func code(_ symbol: Int) -> Cell { Cell(tag: .code, bits: Int64(symbol)) }

    /// Null at work.
    @inlinable
    public static func null(_ reasons: NullReasons) -> Cell {
        Cell(tag: .null, aux: UInt32(reasons.rawValue))
    }

    /// Null at work where there may well be a value: which one is open, such as the latest of a list of which it is not
    /// recorded what belongs to it.
    @inlinable
    public static func open(_ reasons: NullReasons) -> Cell {
        Cell(tag: .null, aux: UInt32(reasons.rawValue), bits: 1)
    }

    /// Null for want of values of which at least one is null; there may be a value where each of those may be there.
    public static func wanting(_ one: Cell, _ other: Cell = .boolean(true)) -> Cell {
        let reasons = one.reasons.union(other.reasons)
        let isOpen = (one.isOpen || !one.isNull) && (other.isOpen || !other.isNull)
        return isOpen ? .open(reasons) : .null(reasons)
    }

    /// Whether it is null, and yet there may be a value.
    @inlinable
    public var isOpen: Bool { tag == .null && bits != 0 }

    /// The date of a date cell; meaningless for another tag.
    @inlinable
    public var partialDate: PartialDate {
        PartialDate(first: Int32(truncatingIfNeeded: bits >> 32), last: Int32(truncatingIfNeeded: bits))
    }

    /// Whether there is no value.
    @inlinable
    public var isNull: Bool {
        switch tag {
        case .absent, .undeliverable, .unknown, .invalid, .null: true
        default: false
        }
    }

    /// Why there is no value; empty when there is one.
    @inlinable
    public var reasons: NullReasons {
        switch tag {
        case .absent: .notRecorded
        case .undeliverable: .notDeliverable
        case .unknown: .recordedAsUnknown
        case .invalid: .invalid
        case .null: NullReasons(rawValue: UInt8(truncatingIfNeeded: aux))
        default: []
        }
    }
}
