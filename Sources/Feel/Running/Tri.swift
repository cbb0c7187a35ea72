public import Records

/// Yes, no, or unknown with its reasons: the truth values of Kleene's strong logic.
///
/// Source: DMN 1.5, tables 49–51.
@frozen
public struct Tri: Hashable, Sendable {
    @usableFromInline let raw: UInt8

    @inlinable
    init(raw: UInt8) { self.raw = raw }

    /// Yes.
    @inlinable public static var yes: Tri { Tri(raw: 0x40) }
    /// No.
    @inlinable public static var no: Tri { Tri(raw: 0) }

    /// Unknown, for some reasons.
    @inlinable
    public static func unknown(_ reasons: NullReasons) -> Tri { Tri(raw: 0x80 | reasons.rawValue) }

    /// Yes or no.
    @inlinable
    public init(_ value: Bool) { raw = value ? 0x40 : 0 }

    /// Whether it is yes.
    @inlinable public var isYes: Bool { raw == 0x40 }
    /// Whether it is no.
    @inlinable public var isNo: Bool { raw == 0 }
    /// Whether it is unknown.
    @inlinable public var isUnknown: Bool { raw & 0x80 != 0 }
    /// Why it is unknown; empty when it is not.
    @inlinable public var reasons: NullReasons { NullReasons(rawValue: isUnknown ? raw & 0x7F : 0) }

    /// The opposite; unknown stays unknown.
    @inlinable
    public static prefix func ! (value: Tri) -> Tri {
        value.isUnknown ? value : Tri(!value.isYes)
    }

    /// No if either is no, yes if both are, else unknown with the reasons of the unknown sides.
    @inlinable
    public func and(_ other: Tri) -> Tri {
        if isNo || other.isNo { return .no }
        if isYes && other.isYes { return .yes }
        return .unknown(reasons.union(other.reasons))
    }

    /// Yes if either is yes, no if both are no, else unknown with the reasons of the unknown sides.
    @inlinable
    public func or(_ other: Tri) -> Tri {
        if isYes || other.isYes { return .yes }
        if isNo && other.isNo { return .no }
        return .unknown(reasons.union(other.reasons))
    }

    /// The truth value of a cell: a yes/no, or unknown.
    @inlinable
    public init(_ cell: Cell) {
        if cell.tag == .boolean {
            self = Tri(cell.bits != 0)
        } else {
            let reasons = cell.reasons
            self = .unknown(reasons.isEmpty ? .notComputable : reasons)
        }
    }

    /// The cell of a truth value.
    @inlinable
    public var cell: Cell { isUnknown ? .null(reasons) : .boolean(isYes) }
}
