/// Cuts an expression into tokens.
///
/// White space and comments (`// …`, `/* … */`) separate tokens; names keep their single words,
/// the parser joins them.
struct Lexer {
    let bytes: [UInt8]
    var position = 0
    var problems: [FeelProblem] = []
    /// Whether the standard language is read, not the dialect of frameworks.
    let isStandard: Bool

    private static let twoByteSymbols: Set<String> = ["<=", ">=", "!=", "..", "**", "->"]
    private static let oneByteSymbols: Set<Character> = [
        "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", "{", "}", ",", ".", ":", "@",
    ]

    init(_ text: String, isStandard: Bool = false) {
        bytes = Array(text.utf8)
        self.isStandard = isStandard
    }

    /// All tokens up to and including the end.
    mutating func tokens() -> [Token] {
        var result: [Token] = []
        while true {
            skipBlanks()
            guard position < bytes.count else {
                result.append(Token(kind: .end, range: position..<position))
                return result
            }
            if let token = next() { result.append(token) }
        }
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                position += 1
            } else if isStandard, let length = blankLength {
                position += length
            } else if starts(with: "//") {
                while position < bytes.count && bytes[position] != 0x0A { position += 1 }
            } else if starts(with: "/*") {
                skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() {
        let start = position
        position += 2
        while position < bytes.count && !starts(with: "*/") { position += 1 }
        if position == bytes.count { problems.append(FeelProblem(.unclosedComment, at: start..<position)) }
        position = min(position + 2, bytes.count)
    }

    private func starts(with text: StaticString) -> Bool {
        guard position + 1 < bytes.count else { return false }
        return bytes[position] == text.utf8Start[0] && bytes[position + 1] == text.utf8Start[1]
    }

    private mutating func next() -> Token? {
        let start = position
        let byte = bytes[position]
        if let foreign = foreignSign {
            position += foreign.length
            problems.append(FeelProblem(foreign.cause, at: start..<position))
            return nil
        }
        if Self.isWordStart(byte) {
            while position < bytes.count && !(isStandard && blankLength != nil)
                && Self.isWordPart(bytes[position]) && (bytes[position] < 0x80 || foreignSign == nil)
            { position += 1 }
            return Token(kind: .word(text(start..<position)), range: start..<position)
        }
        if Self.isDigit(byte)
            || (byte == 0x2E && position + 1 < bytes.count && Self.isDigit(bytes[position + 1]))
        {
            return isStandard ? decimal() : number()
        }
        if byte == 0x22 { return quoted() }
        return symbol()
    }

    /// The sign of another language at hand; the standard language is told of none.
    private var foreignSign: ForeignSign? { isStandard ? nil : ForeignSign(in: bytes, at: position) }

    private mutating func symbol() -> Token? {
        let start = position
        let two = text(start..<min(start + 2, bytes.count))
        if Self.twoByteSymbols.contains(two) {
            position += 2
            return Token(kind: .symbol(two), range: start..<position)
        }
        position += 1
        if let one = two.first, one.isASCII, Self.oneByteSymbols.contains(one) {
            return Token(kind: .symbol(String(one)), range: start..<position)
        }
        if isStandard, bytes[start] == 0x27 || bytes[start] == 0x3F {
            return Token(kind: bytes[start] == 0x3F ? .word("?") : .symbol("'"), range: start..<position)
        }
        problems.append(FeelProblem(.unexpectedCharacter, at: start..<position))
        return nil
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isWordStart(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F || byte >= 0x80
    }

    private static func isWordPart(_ byte: UInt8) -> Bool { isWordStart(byte) || isDigit(byte) }
}
