/// Finds where sets of patterns match in a row of tokens.
struct PatternMatcher: Sendable {
    /// The most tokens that are looked at together; positions are bits of one word.
    static let limit = 62

    private let sets: [PatternSet]
    private let affixes: [[UInt8]]
    /// How many sets there are.
    var setCount: Int { sets.count }
    /// Of every set, the patterns that can begin with a word, by its number; empty for words none begins with.
    private let byWord: [[[Int]]]
    /// Of every set, the patterns that can begin with something else.
    private let others: [[Int]]

    /// Prepares sets, none of which needs itself.
    init(_ sets: [PatternSet], affixes: [[UInt8]], wordCount: Int) {
        self.sets = sets
        self.affixes = affixes
        var byWord: [[[Int]]] = []
        var others: [[Int]] = []
        for set in sets {
            var words: [Int: [Int]] = [:]
            var rest: [Int] = []
            for (index, pattern) in set.patterns.enumerated() {
                if let first = Self.firstWords(pattern, sets) {
                    for word in first { words[word, default: []].append(index) }
                } else {
                    rest.append(index)
                }
            }
            byWord.append((0..<wordCount).map { words[$0] ?? [] })
            others.append(rest)
        }
        (self.byWord, self.others) = (byWord, others)
    }

    /// The words a pattern can begin with; nil when it can begin with something else too.
    private static func firstWords(_ pattern: [PatternElement], _ sets: [PatternSet]) -> Set<Int>? {
        var found: Set<Int> = []
        for element in pattern where !element.takesNothing {
            for choice in element.choices {
                switch choice {
                case .word(let word): found.insert(word)
                case .set(let number):
                    for inner in sets[number].patterns {
                        guard let first = firstWords(inner, sets) else { return nil }
                        found.formUnion(first)
                    }
                case .kind, .gap, .prefix, .suffix, .shape, .start, .end: return nil
                }
            }
            if !element.isOptional { return found }
        }
        return nil
    }

    /// Where a set matches: the longest match at each place, those inside an earlier one left out.
    func spans(of set: Int, in tokens: PreparedTokens) -> [Range<Int>] {
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
        return spans
    }

    /// Where matches of a set end that begin at a place, as bits.
    private func ends(of set: Int, from start: Int, _ tokens: PreparedTokens) -> UInt64 {
        let known = tokens.found[set, start]
        if known != MatchTable.open { return known }
        var ends: UInt64 = 0
        if start < tokens.count, tokens.words[start] >= 0 {
            for index in byWord[set][tokens.words[start]] {
                ends |= match(sets[set].patterns[index], from: start, tokens)
            }
        }
        for index in others[set] { ends |= match(sets[set].patterns[index], from: start, tokens) }
        tokens.found[set, start] = ends
        return ends
    }

    private func match(_ pattern: [PatternElement], from start: Int, _ tokens: PreparedTokens) -> UInt64 {
        var open: UInt64 = 1 << UInt64(start)
        for element in pattern {
            var next: UInt64 = element.isOptional ? open : 0
            var positions = open
            while positions != 0 {
                let position = positions.trailingZeroBitCount
                positions &= positions - 1
                for choice in element.choices { next |= step(choice, from: position, tokens) }
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
