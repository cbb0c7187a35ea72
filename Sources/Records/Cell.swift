/// One value, of a dossier or of a rule at work: a tag and an integer, 16 bytes, without references.
///
/// What `bits` and `aux` mean depends on the tag; use the accessors of `Cell+Values.swift`.
@frozen
public struct Cell: Hashable, Sendable {
    /// What the cell holds.
    @frozen
    public enum Tag: UInt8, Sendable {
        /// Not in the dossier; `bits` holds an empty record to look into, or -1.
        case absent
        /// The source system does not deliver it; `bits` as with `absent`.
        case undeliverable
        /// Recorded as unknown.
        case unknown
        /// A value that the model does not allow.
        case invalid
        /// `bits` is 0 or 1.
        case boolean
        /// `bits` × 10 ^ -`aux`.
        case number
        /// `aux` bytes of UTF-8 at `bits` in the text pool.
        case text
        /// The symbol with index `bits` in `RecordModel.symbols`.
        case code
        /// First day in the high half, last day in the low half.
        case date
        /// `aux` cells from cell `bits`.
        case list
        /// The record with index `bits`; `aux` says of a list item how it lies in time.
        case record
        /// A reference to the record with index `bits`.
        case reference
        /// Null at work, with its reasons in `aux`; `bits` is 1 where there may be a value all the same.
        case null
        /// A duration of `bits` months.
        case months
        /// A duration of `bits` days.
        case days
        /// The literal text with index `bits` of the program at work.
        case literalText
    }

    /// What the cell holds.
    public var tag: Tag
    /// The small part: a length, a count, an exponent, reasons.
    public var aux: UInt32
    /// The large part.
    public var bits: Int64

    /// Makes a cell from its parts.
    @inlinable
    public init(tag: Tag, aux: UInt32 = 0, bits: Int64 = 0) {
        self.tag = tag
        self.aux = aux
        self.bits = bits
    }
}
