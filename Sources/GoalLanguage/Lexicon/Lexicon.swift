/// The word lists and patterns that sentences are read with.
///
/// A class, because it is shared by all workers.
public final class Lexicon: Sendable {
    /// The sets that reading goals and conditions needs.
    static let neededSets = [
        "persoon", "geen persoon", "volgt op een naam", "nieuw zinsdeel", "vaag", "concreet",
        "iemand doet iets", "maat",
        "geen maat", "eindtoestand", "ontkenning", "in een mate", "geen mate", "zonder eindpunt", "termijn",
        "geen termijn",
        "blijvend", "toestand", "vaststelling", "bijzin", "moet", "handeling", "geen handeling",
    ]
    /// The advice that reading them needs.
    static let neededAdvice = [
        "specifiek persoon", "specifiek gedrag", "meetbaar", "tijdgebonden", "actie", "onduidelijk",
    ]

    /// The most letters of a first word that can be a name; a longer one is a noun that was put together.
    private static let longestFirstName = 9

    let matcher: PatternMatcher
    /// The advice for each letter and kind.
    let advice: [String: String]
    private let words: [String: Int]
    private let numbers: [String: Int]
    private let corrections: [String: String]
    private let spelling: SpellingTable

    init(
        matcher: PatternMatcher, words: [String: Int], numbers: [String: Int], corrections: [String: String],
        advice: [String: String]
    ) {
        self.matcher = matcher
        self.words = words
        self.numbers = numbers
        self.corrections = corrections
        self.advice = advice
        spelling = SpellingTable(words.keys)
    }

    /// The number of a set that is always there.
    func number(of name: String) -> Int { numbers[name] ?? 0 }

    /// The tokens of a text, cut into sentences of a bounded length, with slips mended.
    func sentences(of text: String) -> [PreparedTokens] {
        var tokens = SentenceTokens.tokens(of: text)
        for index in tokens.indices where tokens[index].kind == .word { mend(&tokens[index]) }
        if tokens.count <= PatternMatcher.limit { return tokens.isEmpty ? [] : [prepared(tokens)] }
        return stride(from: 0, to: tokens.count, by: PatternMatcher.limit).map { start in
            prepared(Array(tokens[start..<min(start + PatternMatcher.limit, tokens.count)]))
        }
    }

    /// Tokens with the numbers of their words.
    ///
    /// Every sentence begins with a capital: what no list knows there is a name only when that follows which follows
    /// on a name.
    private func prepared(_ tokens: [SentenceToken]) -> PreparedTokens {
        var prepared = PreparedTokens(tokens, for: matcher)
        if tokens.first?.kind == .name, !matcher.matches(number(of: "volgt op een naam"), at: 1, in: prepared)
        {
            var tokens = tokens
            tokens[0].kind = .word
            prepared = PreparedTokens(tokens, for: matcher)
        }
        let breaks = matcher.listedPlaces(of: number(of: "nieuw zinsdeel"), in: prepared)
        // What was found for names does not count with breaks.
        prepared.forget()
        prepared.breaks = breaks
        return prepared
    }

    /// Gives a word its number, or puts right what is written wrong.
    private func mend(_ token: inout SentenceToken) {
        token.listed = words[token.text]
        if token.listed != nil { return }
        if let right = corrections[token.text] {
            token.text = right
        } else if token.isCapital {
            token.kind = .name
        } else if let right = spelling.meant(by: token.text) {
            token.text = right
        }
    }
}
