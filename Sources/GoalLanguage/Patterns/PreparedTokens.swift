/// The tokens of one sentence with what patterns are found by.
struct PreparedTokens {
    /// The tokens.
    let tokens: [SentenceToken]
    /// The key of each.
    let keys: [Int32]
    /// The kind of each, by its number.
    let kinds: [UInt8]
    /// The key of a word that no list knows.
    private let unknownWord: Int32
    /// At which of them a sign stands that ends a part of the sentence, as bits.
    let boundaries: UInt64
    /// At which of them another part of the sentence begins, so that a wide gap ends there, as bits.
    var breaks: UInt64 = 0
    /// What was found so far.
    let found: MatchTable

    /// Makes tokens of which nothing was found yet.
    init(_ tokens: [SentenceToken], for matcher: PatternMatcher) {
        self.tokens = tokens
        keys = tokens.map(matcher.keys.key(of:))
        kinds = tokens.map(\.kind.rawValue)
        unknownWord = matcher.keys.key(ofOther: .word)
        boundaries = tokens.indices.reduce(0) {
            tokens[$1].kind == .boundary ? $0 | 1 << UInt64($1) : $0
        }
        found = MatchTable(sets: matcher.setCount, places: tokens.count)
    }

    /// How many there are.
    var count: Int { tokens.count }

    /// Whether a word stands at a place of which no list says what it is.
    func isUnknownWord(at position: Int) -> Bool {
        position < count && keys[position] == unknownWord
    }

    /// Forgets what was found so far.
    func forget() { found.forget() }
}
