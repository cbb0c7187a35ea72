/// A lexical element of an expression, with its place as UTF-8 offsets.
struct Token: Hashable, Sendable {
    /// What the element is.
    enum Kind: Hashable, Sendable {
        /// A word: part of a name, or a keyword.
        case word(String)
        /// A number: `significand` × 10 ^ -`exponent`.
        case number(significand: Int64, exponent: UInt32)
        /// A number of the standard language, as written.
        case decimal(String)
        /// A quoted text, without its quotes and escapes.
        case text(String)
        /// An operator or a piece of punctuation.
        case symbol(String)
        /// The end of the expression.
        case end
    }

    /// What it is.
    var kind: Kind
    /// Where it stands, as UTF-8 offsets in the expression.
    var range: Range<Int>

    /// Whether a name may hold it: a word, a number or a sign between words.
    var isPartOfName: Bool {
        switch kind {
        case .word, .number, .decimal: true
        case .symbol(let symbol): ["+", "-", "*", "/", ".", "'"].contains(symbol)
        case .text, .end: false
        }
    }

    /// The word, or nil when it is something else.
    var word: String? {
        if case .word(let text) = kind { text } else { nil }
    }

    /// Whether it is a given operator or piece of punctuation.
    func isSymbol(_ symbol: String) -> Bool { kind == .symbol(symbol) }
}
