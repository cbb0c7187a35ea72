extension Parser {
    /// Makes a parser of the standard language.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - names: The names that are known where it stands, those of built-in functions included.
    public init(_ text: String, standard names: NameTable) {
        self.init(text, longNames: [], table: names)
    }

    /// `{key: value, …}`.
    mutating func context() -> Expression? {
        let start = current.range.lowerBound
        advance()
        var entries: [StandardForm.Entry] = []
        if take(symbol: "}") { return node(.standard(.context([])), from: start) }
        repeat {
            let key: String?
            if case .text(let text) = current.kind {
                key = text
                table?.insert(text)
                advance()
            } else {
                key = declaredName { $0.isSymbol(":") || $0.isSymbol(",") || $0.isSymbol("}") }
            }
            guard let key, expect(symbol: ":"), let value = expression() else {
                fail(.expectedName(found: tokenText))
                return nil
            }
            entries.append(.init(key: key, value: value))
        } while take(symbol: ",")
        return expect(symbol: "}") ? node(.standard(.context(entries)), from: start) : nil
    }

    /// `function(a: T, b) body`.
    mutating func function() -> Expression? {
        let start = current.range.lowerBound
        advance()
        guard expect(symbol: "(") else { return nil }
        var parameters: [StandardForm.Parameter] = []
        if !take(symbol: ")") {
            repeat {
                guard
                    let name = declaredName(until: {
                        $0.isSymbol(":") || $0.isSymbol(",") || $0.isSymbol(")")
                    })
                else {
                    fail(.expectedName(found: tokenText))
                    return nil
                }
                var type: WrittenType?
                if take(symbol: ":") {
                    type = writtenType()
                    if type == nil { return nil }
                }
                parameters.append(.init(name: name, type: type))
            } while take(symbol: ",")
            guard expect(symbol: ")") else { return nil }
        }
        let isExternal = take(word: "external")
        guard let body = expression() else { return nil }
        return node(
            .standard(isExternal ? .external(parameters, body) : .function(parameters, body)), from: start)
    }

    /// The arguments of a call, whose opening parenthesis is at hand.
    mutating func apply(_ callee: Expression, from start: Int) -> Expression? {
        advance()
        var arguments: [StandardForm.Argument] = []
        if take(symbol: ")") { return node(.standard(.apply(callee, [])), from: start) }
        repeat {
            let name = argumentName()
            guard let value = expression() else { return nil }
            arguments.append(.init(name: name, value: value))
        } while take(symbol: ",")
        guard expect(symbol: ")") else { return nil }
        return node(.standard(.apply(callee, arguments)), from: start)
    }

    private mutating func argumentName() -> String? {
        guard current.word != nil else { return nil }
        var ahead = 0
        while position + ahead < tokens.count - 1, !tokens[position + ahead].isSymbol(":") {
            guard tokens[position + ahead].isPartOfName else { return nil }
            ahead += 1
        }
        guard ahead > 0, position + ahead < tokens.count - 1 else { return nil }
        let start = current.range.lowerBound
        for _ in 0..<ahead { advance() }
        let name = NameTable.collapsed(String(decoding: source[range(from: start)], as: UTF8.self))
        advance()
        return name
    }
}
