/// A key of a group in a framework file: how it is written, what is behind it, and what it means.
public struct FormatKey: Sendable {
    /// The key.
    let key: Key
    /// Whether every group of its kind has it.
    public let isRequired: Bool
    /// What is behind it.
    public let value: FormatValue
    /// What it means, in Dutch, without a full stop at the end.
    public let explanation: String

    private init(_ key: Key, isRequired: Bool, _ value: FormatValue, _ explanation: String) {
        self.key = key
        self.isRequired = isRequired
        self.value = value
        self.explanation = explanation
    }

    /// The key as written.
    public var name: String { key.rawValue }

    /// A key that may not be left out.
    static func required(_ key: Key, _ value: FormatValue, _ explanation: String) -> FormatKey {
        FormatKey(key, isRequired: true, value, explanation)
    }

    /// A key that may be left out.
    static func optional(_ key: Key, _ value: FormatValue, _ explanation: String) -> FormatKey {
        FormatKey(key, isRequired: false, value, explanation)
    }
}
