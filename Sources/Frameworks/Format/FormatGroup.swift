/// A group of keys in a framework file: which keys it may have, and what they ask of each other.
///
/// The reader takes the keys it allows from here; so do the schema for editors and the skeletons.
public struct FormatGroup: Sendable {
    /// The name of the group, one word.
    public let name: String
    /// What the group is, in Dutch, without a full stop at the end.
    public let explanation: String
    /// The keys in the order in which messages list them.
    public let keys: [FormatKey]
    /// What the keys ask of each other.
    public let rules: [FormatRule]
    /// The same keys without what they mean.
    let allowed: [Key]

    /// Makes a group.
    init(_ name: String, _ explanation: String, _ keys: [FormatKey], rules: [FormatRule] = []) {
        self.name = name
        self.explanation = explanation
        self.keys = keys
        self.rules = rules
        allowed = keys.map(\.key)
    }

    /// The key with a name, or nil.
    public subscript(name: String) -> FormatKey? { keys.first { $0.name == name } }
}
