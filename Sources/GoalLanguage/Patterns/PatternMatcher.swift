/// Finds where sets of patterns match in a row of tokens.
struct PatternMatcher: Sendable {
    /// The most tokens that are looked at together; positions are bits of one word.
    static let limit = 62

    private let table: PatternTable
    private let affixes: [[UInt8]]
    /// How many sets there are.
    let setCount: Int

    /// Prepares sets, none of which needs itself.
    init(_ sets: [PatternSet], affixes: [[UInt8]]) {
        table = PatternTable(sets)
        self.affixes = affixes
        setCount = sets.count
    }

    /// Where a set matches: the longest match at each place, those inside an earlier one left out.
    func spans(of set: Int, in tokens: PreparedTokens) -> [Range<Int>] {
        if let known = tokens.found.spans[set] { return known }
        var spans: [Range<Int>] = []
        var position = 0
        while position < tokens.count {
            let ends = ends(of: set, from: position, tokens)
            if ends == 0 {
                position += 1
            } else {
                let end = 63 - ends.leadingZeroBitCount
                spans.append(position..<end)
                position = max(end, position + 1)
            }
        }
        tokens.found.spans[set] = spans
        return spans
    }

    /// Where matches of a set end that begin at a place, as bits.
    private func ends(of set: Int, from start: Int, _ tokens: PreparedTokens) -> UInt64 {
        let known = tokens.found[set, start]
        if known != MatchTable.open { return known }
        var ends: UInt64 = 0
        if start < tokens.count {
            for index in table.patterns(of: set, beginningWith: tokens.words[start]) {
                ends |= match(Int(table.lists[Int(index)]), from: start, tokens)
            }
        }
        for index in table.otherPatterns(of: set) {
            ends |= match(Int(table.lists[Int(index)]), from: start, tokens)
        }
        tokens.found[set, start] = ends
        return ends
    }

    private func match(_ pattern: Int, from start: Int, _ tokens: PreparedTokens) -> UInt64 {
        var open: UInt64 = 1 << UInt64(start)
        for index in table.patterns[pattern] {
            let place = table.places[Int(index)]
            var next: UInt64 = place.isOptional ? open : 0
            var positions = open
            while positions != 0 {
                let position = positions.trailingZeroBitCount
                positions &= positions - 1
                for choice in place.choices {
                    next |= step(table.choices[Int(choice)], from: position, tokens)
                }
            }
            if next == 0 { return 0 }
            open = next
        }
        return open & ~(1 << UInt64(start))
    }

    /// Whether a set matches at a place.
    func matches(_ set: Int, at start: Int, in tokens: PreparedTokens) -> Bool {
        ends(of: set, from: start, tokens) != 0
    }

    private func step(_ choice: PatternElement.Choice, from position: Int, _ tokens: PreparedTokens) -> UInt64
    {
        switch choice {
        case .gap(let most):
            let stops =
                most > PatternElement.narrowGap ? tokens.boundaries | tokens.breaks : tokens.boundaries
            let free = (~stops >> UInt64(position)).trailingOnes
            let length = min(most, free, tokens.count - position)
            return ((1 << UInt64(length + 1)) - 1) << UInt64(position)
        case .set(let set): return ends(of: set, from: position, tokens)
        case .word(let word):
            return position < tokens.count && tokens.words[position] == word ? 1 << UInt64(position + 1) : 0
        case .kind(let kind):
            return position < tokens.count && tokens.tokens[position].kind == kind
                ? 1 << UInt64(position + 1) : 0
        case .prefix(let prefix):
            return position < tokens.count && begins(tokens.tokens[position], with: prefix)
                ? 1 << UInt64(position + 1) : 0
        case .start:
            return position == 0 || tokens.tokens[position - 1].kind == .boundary ? 1 << UInt64(position) : 0
        case .end:
            return position == tokens.count || tokens.tokens[position].kind == .boundary
                ? 1 << UInt64(position) : 0
        case .suffix(let suffix):
            return tokens.isUnknownWord(at: position) && ends(tokens.tokens[position], with: suffix)
                ? 1 << UInt64(position + 1) : 0
        case .shape(let prefix, let suffix):
            return tokens.isUnknownWord(at: position)
                && tokens.tokens[position].text.utf8.count > affixes[prefix].count + affixes[suffix].count
                && begins(tokens.tokens[position], with: prefix)
                && ends(tokens.tokens[position], with: suffix) ? 1 << UInt64(position + 1) : 0
        }
    }

    private func begins(_ token: SentenceToken, with affix: Int) -> Bool {
        token.text.utf8.starts(with: affixes[affix])
    }

    private func ends(_ token: SentenceToken, with affix: Int) -> Bool {
        token.text.utf8.suffix(affixes[affix].count).elementsEqual(affixes[affix])
    }
}

extension UInt64 {
    /// How many of the lowest bits are set without a gap.
    fileprivate var trailingOnes: Int { (~self).trailingZeroBitCount }
}
