/// Names of the standard language, which may hold blanks and signs.
extension Parser {
    /// The text of the token at hand or one further on; nil behind the end.
    func written(_ offset: Int = 0) -> String? {
        guard position + offset < tokens.count - 1 else { return nil }
        return String(decoding: source[tokens[position + offset].range], as: UTF8.self)
    }

    /// The longest name known that begins here, or else the single word.
    mutating func standardName() -> String? {
        if let first = written(),
            let known = table?.longest(from: first, following: { written($0) })
        {
            for _ in 0..<known.count { advance() }
            return known.name
        }
        guard let word = current.word, !Self.keywords.contains(word) else { return nil }
        advance()
        return word
    }

    /// A name behind a point: a known one, or else the words that follow each other.
    mutating func fieldName() -> String? {
        let start = current.range.lowerBound
        if let first = written(), table?.longest(from: first, following: { written($0) }) != nil {
            return standardName()
        }
        guard current.word != nil else { return nil }
        advance()
        while let word = current.word, !Self.keywords.contains(word), word != "instance" { advance() }
        return NameTable.collapsed(String(decoding: source[range(from: start)], as: UTF8.self))
    }

    /// Everything up to a token that a test accepts, as one name that is known from here on.
    mutating func declaredName(until isEnd: (Token) -> Bool) -> String? {
        let start = current.range.lowerBound
        guard !isEnd(current), current.word != nil || written() == "?" else { return nil }
        while !isEnd(current) {
            if case .end = current.kind { return nil }
            advance()
        }
        let name = NameTable.collapsed(String(decoding: source[range(from: start)], as: UTF8.self))
        table?.insert(name)
        return name
    }
}
