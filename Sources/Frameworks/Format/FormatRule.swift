/// What keys of one group ask of each other: when all conditions hold, so must the consequence.
public struct FormatRule: Sendable {
    /// What one key of a group is.
    public enum Condition: Sendable {
        /// The key is there.
        case has(String)
        /// The key is not there.
        case lacks(String)
        /// The key is there, with one of these words.
        case isOne(String, of: [String])
        /// The key is not there, or with another word.
        case isNot(String, String)
    }

    /// What must hold.
    public enum Consequence: Sendable {
        /// These keys are there.
        case demands([String])
        /// At least one of these keys is there.
        case demandsOne([String])
        /// None of these keys is there.
        case forbids([String])
        /// Every group in the list under the key has these keys.
        case demandsInItems(String, [String])
        /// No group in the list under the key has these keys.
        case forbidsInItems(String, [String])
        /// The value of the key is of this kind.
        case value(String, FormatValue)
    }

    /// All that must hold first; empty for a rule that always counts.
    public let conditions: [Condition]
    /// What must hold then.
    public let consequence: Consequence

    /// Makes a rule.
    init(_ conditions: Condition..., then consequence: Consequence) {
        self.conditions = conditions
        self.consequence = consequence
    }
}

extension FormatRule.Condition {
    static func has(_ key: Key) -> Self { .has(key.rawValue) }
    static func lacks(_ key: Key) -> Self { .lacks(key.rawValue) }
    static func isOne(_ key: Key, of words: [String]) -> Self { .isOne(key.rawValue, of: words) }
    static func isNot(_ key: Key, _ word: String) -> Self { .isNot(key.rawValue, word) }
}

extension FormatRule.Consequence {
    static func demands(_ keys: [Key]) -> Self { .demands(keys.map(\.rawValue)) }
    static func demandsOne(_ keys: [Key]) -> Self { .demandsOne(keys.map(\.rawValue)) }
    static func forbids(_ keys: [Key]) -> Self { .forbids(keys.map(\.rawValue)) }
    static func demandsInItems(_ key: Key, _ keys: [Key]) -> Self {
        .demandsInItems(key.rawValue, keys.map(\.rawValue))
    }
    static func forbidsInItems(_ key: Key, _ keys: [Key]) -> Self {
        .forbidsInItems(key.rawValue, keys.map(\.rawValue))
    }
    static func value(_ key: Key, _ value: FormatValue) -> Self { .value(key.rawValue, value) }
}
