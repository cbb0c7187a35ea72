extension Parser {
    /// Makes a parser of the standard language.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - names: The names that are known where it stands, those of built-in functions included.
    public init(_ text: String, standard names: NameTable) {
        self.init(text, longNames: [], table: names)
    }

    /// The tests of a cell of a decision table, as one expression about `?`.
    public mutating func parseTests() -> Result<Expression, FeelProblems> { whole { $0.unaryTests() } }

    private mutating func unaryTests() -> Expression? {
        let start = current.range.lowerBound
        let subject = Expression(.name("?"), at: start..<start)
        if current.isSymbol("-"), case .end = tokens[position + 1].kind {
            advance()
            return Expression(.boolean(true), at: range(from: start))
        }
        if current.word == "not", tokens[position + 1].isSymbol("(") {
            let saved = (position, problems)
            advance()
            advance()
            if let tests = testList(), take(symbol: ")"), case .end = current.kind {
                return node(
                    .call("not", [Expression(.membership(subject, tests), at: range(from: start))]),
                    from: start)
            }
            (position, problems) = saved
        }
        return testList().flatMap { node(.membership(subject, $0), from: start) }
    }

    private mutating func testList() -> [Expression]? {
        var tests: [Expression] = []
        repeat {
            guard let test = positiveTest(isLoose: true) else { return nil }
            tests.append(test)
        } while take(symbol: ",")
        return tests
    }

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

    /// A type, such as `list<number>`.
    mutating func writtenType() -> WrittenType? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            fail(.tooDeep)
            return nil
        }
        return shallowType()
    }

    private mutating func shallowType() -> WrittenType? {
        guard let word = current.word else {
            fail(.expectedName(found: tokenText))
            return nil
        }
        if tokens[position + 1].isSymbol("<") {
            advance()
            advance()
            switch word {
            case "list", "range":
                guard let item = writtenType(), expect(symbol: ">") else { return nil }
                return word == "list" ? .list(item) : .range(item)
            case "context": return contextType()
            case "function": return functionType()
            default:
                fail(.unexpected(word))
                return nil
            }
        }
        return standardName().map { name in
            var whole = name
            while current.isSymbol("."), tokens[position + 1].word != nil {
                advance()
                whole += "." + (standardName() ?? "")
            }
            return .named(whole)
        }
    }

    private mutating func contextType() -> WrittenType? {
        var fields: [WrittenType.Field] = []
        if take(symbol: ">") { return .context([]) }
        repeat {
            guard let name = declaredName(until: { $0.isSymbol(":") || $0.isSymbol(">") }),
                expect(symbol: ":"),
                let type = writtenType()
            else {
                fail(.expectedName(found: tokenText))
                return nil
            }
            fields.append(.init(name: name, type: type))
        } while take(symbol: ",")
        return expect(symbol: ">") ? .context(fields) : nil
    }

    private mutating func functionType() -> WrittenType? {
        var parameters: [WrittenType] = []
        if !take(symbol: ">") {
            repeat {
                guard let type = writtenType() else { return nil }
                parameters.append(type)
            } while take(symbol: ",")
            guard expect(symbol: ">") else { return nil }
        }
        guard expect(symbol: "->"), let result = writtenType() else { return nil }
        return .function(parameters, result)
    }
}
