/// Finds where sets of patterns match in a row of tokens.
struct PatternMatcher: Sendable {
    /// The most tokens that are looked at together; positions are bits of one word.
    static let limit = 62

    private let table: PatternTable
    private let affixes: [[UInt8]]
    /// How tokens are found.
    let keys: TokenKeys
    /// How many sets there are.
    let setCount: Int

    /// Prepares sets, none of which needs itself.
    ///
    /// - Parameters:
    ///   - sets: The sets.
    ///   - words: The number of each word in them.
    ///   - affixes: The beginnings and ends of words in them, as UTF-8.
    init(_ sets: [PatternSet], words: [String: Int], affixes: [[UInt8]]) {
        keys = TokenKeys(words)
        table = PatternTable(sets, keys: keys, affixes: affixes)
        self.affixes = affixes
        setCount = sets.count
    }

    /// Where a set matches: the longest match at each place, those inside an earlier one left out.
    func spans(of set: Int, in tokens: PreparedTokens) -> TokenSpans {
        if let known = tokens.found[spansOf: set] { return known }
        var spans = TokenSpans()
        run(tokens) { run in
            var position = 0
            while position < tokens.count {
                let ends = run.ends(of: set, from: position)
                if ends == 0 {
                    position += 1
                } else {
                    let end = 63 - ends.leadingZeroBitCount
                    spans.append(position..<end)
                    position = end
                }
            }
        }
        tokens.found[spansOf: set] = spans
        return spans
    }

    /// Whether a set matches at a place.
    func matches(_ set: Int, at start: Int, in tokens: PreparedTokens) -> Bool {
        run(tokens) { $0.ends(of: set, from: start) } != 0
    }

    /// The places where a set matches, as bits, of those where a word of a list stands.
    func listedPlaces(of set: Int, in tokens: PreparedTokens) -> UInt64 {
        run(tokens) { run in
            var places: UInt64 = 0
            for place in 0..<tokens.count
            where keys.isListed(tokens.keys[place]) && run.ends(of: set, from: place) != 0 {
                places |= 1 << UInt64(place)
            }
            return places
        }
    }

    private func run<Result>(_ tokens: PreparedTokens, _ body: (borrowing MatchRun) -> Result) -> Result {
        withExtendedLifetime(table) { body(MatchRun(table, affixes, tokens)) }
    }
}
