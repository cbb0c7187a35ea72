/// One fact a verdict rests on: a cell, and what was looked for behind it when it held nothing.
@frozen
public struct Trace: Hashable, Sendable {
    /// The index of the cell in the arena, or `UInt32.max` for nothing to show.
    public var cell: UInt32
    /// The index in `Program.suffixes` of the path asked behind the cell; 0 for none.
    public var suffix: UInt32

    /// Makes a trace.
    @inlinable
    public init(cell: UInt32, suffix: UInt32 = 0) {
        self.cell = cell
        self.suffix = suffix
    }

    /// Nothing to show: the value was made by the rule itself.
    @inlinable public static var none: Trace { Trace(cell: .max) }

    /// Whether there is something to show.
    @inlinable public var isSome: Bool { cell != .max }
}
