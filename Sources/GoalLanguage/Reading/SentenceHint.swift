/// Words of a sentence that show something, or advice where they are missing.
public struct SentenceHint: Sendable, Equatable {
    /// What it is about: a letter of a goal, or the kind of a condition.
    public var subject: String
    /// The words that show it, as written; empty when they are missing.
    public var words: [String]
    /// Where they stand, as UTF-8 offsets in the sentence.
    public var ranges: [Range<Int>]
    /// One sentence of advice with an example; nil when nothing is missing.
    public var advice: String?
}
