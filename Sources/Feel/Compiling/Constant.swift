/// The value of a parameter of a framework.
public enum Constant: Hashable, Sendable {
    /// A duration of months.
    case months(Int)
    /// A duration of days.
    case days(Int)
    /// A number: `significand` × 10 ^ -`exponent`.
    case number(significand: Int64, exponent: UInt32)
    /// A text.
    case text(String)
    /// A yes or no.
    case boolean(Bool)
    /// A code of the list with this index in the model.
    case code(list: Int, String)
    /// Codes of the list with this index in the model.
    case codes(list: Int, [String])
}
