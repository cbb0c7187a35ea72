/// The tokens of one sentence with the numbers of their words.
struct PreparedTokens {
    /// The tokens.
    let tokens: [SentenceToken]
    /// The number of each word, or -1 for one that no pattern names.
    let words: [Int]
    /// At which of them a sign stands that ends a part of the sentence, as bits.
    let boundaries: UInt64
    /// At which of them another part of the sentence begins, so that a wide gap ends there, as bits.
    var breaks: UInt64 = 0
    /// What was found so far.
    let found: MatchTable

    /// Makes tokens of which nothing was found yet.
    init(tokens: [SentenceToken], words: [Int], sets: Int) {
        self.tokens = tokens
        self.words = words
        boundaries = tokens.indices.reduce(0) {
            tokens[$1].kind == .boundary ? $0 | 1 << UInt64($1) : $0
        }
        found = MatchTable(sets: sets, places: tokens.count + 1)
    }

    /// How many there are.
    var count: Int { tokens.count }

    /// Whether a word stands at a place of which no list says what it is.
    func isUnknownWord(at position: Int) -> Bool {
        position < count && words[position] < 0 && tokens[position].kind == .word
    }
}
