/// The tokens of one sentence with what patterns are found by.
final class PreparedTokens {
    /// The tokens.
    let tokens: [SentenceToken]
    /// How many there are.
    let count: Int
    /// The key of each.
    let keys: UnsafePointer<Int32>
    /// The kind of each, by its number.
    let kinds: UnsafePointer<UInt8>
    /// The bit of the key of each, as in `PatternTable.bit(of:)`; behind the last there is none.
    let bits: UnsafePointer<UInt64>
    /// Of each the bits of its key and of all behind it.
    let bitsFrom: UnsafePointer<UInt64>
    /// At which of them a sign stands that ends a part of the sentence, as bits.
    let boundaries: UInt64
    /// At which of them another part of the sentence begins, so that a wide gap ends there, as bits.
    var breaks: UInt64 = 0
    /// What was found so far.
    let found: MatchTable
    /// The key of a word that no list knows.
    private let unknownWord: Int32

    /// Makes tokens of which nothing was found yet.
    init(_ tokens: [SentenceToken], for matcher: PatternMatcher) {
        self.tokens = tokens
        count = tokens.count
        let keys = UnsafeMutablePointer<Int32>.allocate(capacity: count + 1)
        let kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 1)
        let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * (count + 1))
        let bitsFrom = bits + count + 1
        var boundaries: UInt64 = 0
        for (index, token) in tokens.enumerated() {
            let key = matcher.keys.key(of: token)
            (keys + index).initialize(to: key)
            (kinds + index).initialize(to: token.kind.rawValue)
            (bits + index).initialize(to: PatternTable.bit(of: key))
            if token.kind == .boundary { boundaries |= 1 << UInt64(index) }
        }
        (keys + count).initialize(to: -1)
        (bits + count).initialize(to: 0)
        (bitsFrom + count).initialize(to: 0)
        for index in (0..<count).reversed() {
            (bitsFrom + index).initialize(to: bitsFrom[index + 1] | bits[index])
        }
        (self.keys, self.kinds) = (UnsafePointer(keys), UnsafePointer(kinds))
        (self.bits, self.bitsFrom) = (UnsafePointer(bits), UnsafePointer(bitsFrom))
        self.boundaries = boundaries
        unknownWord = matcher.keys.key(ofOther: .word)
        found = MatchTable(sets: matcher.setCount, places: count)
    }

    deinit {
        keys.deallocate()
        kinds.deallocate()
        bits.deallocate()
    }

    /// Whether a word stands at a place of which no list says what it is.
    func isUnknownWord(at position: Int) -> Bool { position < count && keys[position] == unknownWord }

    /// Forgets what was found so far.
    func forget() { found.forget() }
}
