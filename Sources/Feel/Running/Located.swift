public import Records

/// A value together with the fact it stands for, not yet counted as looked at.
@frozen
public struct Located: Sendable {
    /// The value.
    public var cell: Cell
    /// The fact, to be put into evidence by whoever uses the value.
    public var trace: Trace

    /// Makes a located value.
    @inlinable
    public init(_ cell: Cell, _ trace: Trace = .none) {
        self.cell = cell
        self.trace = trace
    }
}
