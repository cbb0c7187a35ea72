/// What patterns are found by: every word of a list has a number, and behind those numbers stands one for each kind of
/// token that is no such word.
struct TokenKeys: Sendable {
    private let words: [String: Int]
    /// The keys of words by the kind their text would be of on its own: digits may be a word of a list too.
    private let wordsByKind: [SentenceToken.Kind: Set<Int32>]

    /// Gives the words of lists their keys.
    init(_ words: [String: Int]) {
        self.words = words
        var byKind: [SentenceToken.Kind: Set<Int32>] = [:]
        for (word, number) in words {
            guard let kind = SentenceTokens.tokens(of: word).first?.kind else { continue }
            byKind[kind, default: []].insert(Int32(number))
        }
        wordsByKind = byKind
    }

    /// How many keys there are.
    var count: Int { words.count + SentenceToken.Kind.allCases.count }

    /// The key of a token.
    func key(of token: SentenceToken) -> Int32 {
        let word = token.kind == .name ? nil : token.listed ?? words[token.text]
        return word.map { Int32($0) } ?? key(ofOther: token.kind)
    }

    /// Whether a key is that of a word of a list.
    func isListed(_ key: Int32) -> Bool { key < words.count }

    /// The key of a token of a kind that no list knows.
    func key(ofOther kind: SentenceToken.Kind) -> Int32 { Int32(words.count) + Int32(kind.rawValue) }

    /// The keys of all tokens that a kind can have.
    func keys(ofKind kind: SentenceToken.Kind) -> Set<Int32> {
        var keys = wordsByKind[kind] ?? []
        keys.insert(key(ofOther: kind))
        return keys
    }

    /// The keys of all tokens that can begin with an affix.
    func keys(beginningWith affix: [UInt8]) -> Set<Int32> {
        var keys = Set(SentenceToken.Kind.allCases.map(key(ofOther:)))
        for (word, number) in words where word.utf8.starts(with: affix) { keys.insert(Int32(number)) }
        return keys
    }
}
