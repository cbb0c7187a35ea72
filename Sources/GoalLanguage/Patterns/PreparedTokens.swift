/// The tokens of one sentence with the numbers of their words.
struct PreparedTokens {
    /// The tokens.
    let tokens: [SentenceToken]
    /// The number of each word, or -1 for one that no pattern names.
    let words: [Int]

    /// How many there are.
    var count: Int { tokens.count }
}
