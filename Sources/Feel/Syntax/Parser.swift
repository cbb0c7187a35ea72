import Diagnostics

/// Reads the text of an expression.
///
/// Names may hold blanks. A run of words is a name when it is one of the known names of several words, longest
/// first, or else a single word; two words that make no known name are one problem, not two.
public struct Parser {
    var tokens: [Token]
    var position = 0
    var problems: [FeelProblem]
    var depth = 0
    let longNames: Set<String>
    /// Known names of the standard language; nil for the dialect of frameworks.
    var table: NameTable?
    /// The text, as bytes.
    let source: [UInt8]

    /// The most words that a name may have, such as that of a term.
    public static let mostNameWords = 16

    /// Words with a meaning of their own, never a name by themselves.
    static let keywords: Set<String> = [
        "and", "or", "if", "then", "else", "some", "every", "in", "satisfies", "for", "return", "between",
        "true", "false", "null",
    ]

    /// How deep an expression may nest, as written and as read.
    static let depthLimit = 64
    /// The most bytes an expression takes.
    static let lengthLimit = 1 << 16

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - longNames: The known names of more than one word.
    public init(_ text: String, longNames: Set<String>) { self.init(text, longNames: longNames, table: nil) }

    init(_ text: String, longNames: Set<String>, table: NameTable?) {
        self.longNames = longNames
        self.table = table
        source = table == nil ? [] : Array(text.utf8)
        guard text.utf8.count <= Self.lengthLimit else {
            tokens = [Token(kind: .end, range: 0..<0)]
            problems = [FeelProblem(.tooLong, at: Self.lengthLimit..<text.utf8.count)]
            return
        }
        var lexer = Lexer(text, isStandard: table != nil)
        tokens = lexer.tokens()
        problems = lexer.problems
    }

    /// The expression, or every problem that stands in its way.
    public mutating func parse() -> Result<Expression, FeelProblems> { whole { $0.expression() } }

    /// `variable in domain`, as it stands behind *voor elk*.
    public mutating func parseIterator() -> Result<Expression.Iterator, FeelProblems> {
        whole { $0.iterator() }
    }

    /// What the whole text says.
    mutating func whole<Part>(_ read: (inout Parser) -> Part?) -> Result<Part, FeelProblems> {
        if tokens.count == 1 { fail(.empty, at: 0..<0) }
        if problems.isEmpty, let part = read(&self) {
            if case .end = current.kind { return .success(part) }
            let isBareNot = position > 0 && tokens[position - 1].word == "not"
            if isBareNot {
                fail(.bareNot, at: tokens[position - 1].range)
            } else {
                fail(.unexpected(tokenText))
            }
        }
        return .failure(FeelProblems(problems))
    }

    var current: Token { tokens[position] }

    /// The token at hand, as a message may show it.
    var tokenText: String {
        switch current.kind {
        case .word(let word): VisibleText.name(word)
        case .number, .decimal: "getal"
        case .text: "tekst"
        case .symbol(let symbol): symbol
        case .end: "einde"
        }
    }

    mutating func advance() { if position + 1 < tokens.count { position += 1 } }

    mutating func take(symbol: String) -> Bool {
        guard current.isSymbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func take(word: String) -> Bool {
        guard current.word == word else { return false }
        advance()
        return true
    }

    mutating func expect(symbol: String) -> Bool {
        if take(symbol: symbol) { return true }
        fail(.expected(symbol, found: tokenText))
        return false
    }

    mutating func expect(word: String) -> Bool {
        if take(word: word) { return true }
        fail(.expected(word, found: tokenText))
        return false
    }

    /// Notes a problem at the token at hand; only the first of an expression counts.
    mutating func fail(_ cause: FeelProblem.Cause, at range: Range<Int>? = nil) {
        if problems.isEmpty { problems.append(FeelProblem(cause, at: range ?? current.range)) }
    }

    /// An expression from a start to the last token taken; nil, with a problem noted, when it nests too deep.
    mutating func node(_ form: Expression.Form, from start: Int) -> Expression? {
        let expression = Expression(form, at: range(from: start))
        if expression.height <= Self.depthLimit { return expression }
        fail(.tooDeep, at: expression.range)
        return nil
    }

    /// Counts one level of nesting around what is read; nil, with a problem noted, when that is one too many.
    mutating func nested(_ read: (inout Parser) -> Expression?) -> Expression? {
        depth += 1
        defer { depth -= 1 }
        if depth <= Self.depthLimit { return read(&self) }
        fail(.tooDeep)
        return nil
    }

    /// The range from a start to the last token taken.
    func range(from start: Int) -> Range<Int> {
        start..<max(start, position > 0 ? tokens[position - 1].range.upperBound : start)
    }
}
