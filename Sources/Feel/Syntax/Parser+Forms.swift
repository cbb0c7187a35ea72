extension Parser {
    mutating func iterator() -> Expression.Iterator? {
        guard let variable = table == nil ? current.word : declaredName(until: { $0.word == "in" }),
            !Self.keywords.contains(variable)
        else {
            fail(.expectedName(found: tokenText))
            return nil
        }
        let range = current.range
        if table == nil { advance() }
        guard expect(word: "in"), var domain = expression() else { return nil }
        if table != nil, take(symbol: "..") {
            guard let high = expression(),
                let span = node(.standard(.span(domain, high)), from: domain.range.lowerBound)
            else { return nil }
            domain = span
        }
        return Expression.Iterator(variable: variable, variableRange: range, domain: domain)
    }

    private mutating func iterators() -> [Expression.Iterator]? {
        var result: [Expression.Iterator] = []
        repeat {
            guard let next = iterator() else { return nil }
            result.append(next)
        } while take(symbol: ",")
        return result
    }

    mutating func quantified() -> Expression? {
        let start = current.range.lowerBound
        let quantifier: Expression.Quantifier = current.word == "some" ? .some : .every
        advance()
        guard let iterators = iterators(), expect(word: "satisfies"), let body = expression() else {
            return nil
        }
        return node(.quantified(quantifier, iterators, body), from: start)
    }

    mutating func loop() -> Expression? {
        let start = current.range.lowerBound
        advance()
        guard let iterators = iterators(), expect(word: "return"), let body = expression() else { return nil }
        return node(.loop(iterators, body), from: start)
    }

    mutating func choice() -> Expression? {
        let start = current.range.lowerBound
        advance()
        guard let condition = expression(), expect(word: "then"), let yes = expression(),
            expect(word: "else"),
            let no = expression()
        else { return nil }
        return node(.choice(condition, yes, no), from: start)
    }

    /// A primary with the paths and filters behind it.
    mutating func postfix() -> Expression? {
        let start = current.range.lowerBound
        guard var base = primary() else { return nil }
        while current.isSymbol(".") || current.isSymbol("[") || (table != nil && current.isSymbol("(")) {
            if current.isSymbol("(") {
                guard let call = apply(base, from: start) else { return nil }
                base = call
                continue
            }
            let saved = (position, problems)
            guard
                let next = current.isSymbol(".") ? path(of: base, from: start) : filter(of: base, from: start)
            else {
                // In `[1..2[` the bracket ends a range.
                guard table != nil, tokens[saved.0].isSymbol("[") else { return nil }
                (position, problems) = saved
                return base
            }
            base = next
        }
        if table != nil, current.word == "instance", tokens[position + 1].word == "of" {
            advance()
            advance()
            guard let type = writtenType() else { return nil }
            return node(.standard(.instance(base, type)), from: start)
        }
        return base
    }

    private mutating func path(of base: Expression, from start: Int) -> Expression? {
        advance()
        if table != nil, let name = fieldName() { return node(.path(base, name), from: start) }
        guard let name = current.word else {
            fail(.expectedName(found: tokenText))
            return nil
        }
        advance()
        return node(.path(base, name), from: start)
    }

    private mutating func filter(of base: Expression, from start: Int) -> Expression? {
        advance()
        guard let condition = expression(), expect(symbol: "]") else { return nil }
        return node(.filter(base, condition), from: start)
    }

    private mutating func primary() -> Expression? {
        let start = current.range.lowerBound
        switch current.kind {
        case .number(let significand, let exponent):
            advance()
            return Expression(.number(significand: significand, exponent: exponent), at: range(from: start))
        case .text(let text):
            advance()
            return Expression(.text(text), at: range(from: start))
        case .decimal(let text):
            advance()
            return Expression(.standard(.decimal(text)), at: range(from: start))
        case .symbol("{") where table != nil:
            return context()
        case .symbol("]") where table != nil:
            advance()
            guard let low = expression(), expect(symbol: "..") else { return nil }
            return rangeEnd(from: start, low: low, includesLow: false)
        case .symbol("@"):
            return atLiteral()
        case .symbol("("):
            return parenthesised()
        case .symbol("["):
            return bracketed()
        case .word(let word):
            return named(word)
        default:
            fail(.expectedValue(found: tokenText))
            return nil
        }
    }

    private mutating func atLiteral() -> Expression? {
        let start = current.range.lowerBound
        advance()
        guard case .text(let text) = current.kind else {
            fail(.expected("\"", found: tokenText))
            return nil
        }
        advance()
        return Expression(.at(text), at: range(from: start))
    }

    private mutating func parenthesised() -> Expression? {
        let start = current.range.lowerBound
        advance()
        guard let inner = table == nil ? expression() : positiveTest(isLoose: true) else { return nil }
        if take(symbol: "..") { return rangeEnd(from: start, low: inner, includesLow: false) }
        return expect(symbol: ")") ? Expression(inner.form, at: range(from: start)) : nil
    }

    private mutating func bracketed() -> Expression? {
        let start = current.range.lowerBound
        advance()
        if take(symbol: "]") { return Expression(.list([]), at: range(from: start)) }
        guard let first = table == nil ? expression() : positiveTest(isLoose: true) else { return nil }
        if take(symbol: "..") { return rangeEnd(from: start, low: first, includesLow: true) }
        var items = [first]
        while take(symbol: ",") {
            guard let item = table == nil ? expression() : positiveTest(isLoose: true) else { return nil }
            items.append(item)
        }
        return expect(symbol: "]") ? node(.list(items), from: start) : nil
    }

    mutating func rangeEnd(from start: Int, low: Expression, includesLow: Bool) -> Expression? {
        guard let high = expression() else { return nil }
        let includesHigh = current.isSymbol("]")
        guard includesHigh || current.isSymbol(")") || (table != nil && current.isSymbol("[")) else {
            fail(.expected("]", found: tokenText))
            return nil
        }
        advance()
        return node(
            .range(low: low, includesLow: includesLow, high: high, includesHigh: includesHigh), from: start)
    }
}
