/// What the words of a safety condition show.
public struct ConditionReading: Sendable, Equatable {
    /// The kinds of sentence; the raw value is the word people read.
    public enum Kind: String, Sendable, CaseIterable {
        /// A lasting state: what someone will not meet any more, or what is always so.
        case condition = "voorwaarde"
        /// Somebody has to do something.
        case action = "actie"
        /// Neither is clear.
        case unclear = "onduidelijk"
    }

    /// The condition as written.
    public let text: String
    /// Its kind.
    public let kind: Kind
    /// What shows it, and advice when it is no condition.
    public let hints: [SentenceHint]
}
