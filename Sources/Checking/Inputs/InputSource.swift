/// Inputs, one after the other, in the order in which their outcomes are told.
///
/// Asked by one thread at a time, though not always by the same.
public protocol InputSource: Sendable {
    /// How many inputs there are, or nil when that shows only at the end.
    var count: Int? { get }
    /// Whether the next input is not there yet, so that asking for it may take as long as it likes.
    var mayWait: Bool { get }
    /// The next input, or nil at the end.
    mutating func next() -> Input?
}

extension InputSource {
    /// Most sources have everything.
    public var mayWait: Bool { false }
}

/// Inputs that are all known beforehand.
public struct InputList: InputSource {
    private let inputs: [Input]
    private var position = 0

    /// Takes the inputs in their order.
    public init(_ inputs: [Input]) { self.inputs = inputs }

    /// How many inputs there are.
    public var count: Int? { inputs.count }

    /// The next input, or nil at the end.
    public mutating func next() -> Input? {
        guard position < inputs.count else { return nil }
        defer { position += 1 }
        return inputs[position]
    }
}
