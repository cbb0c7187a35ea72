extension Parser {
    /// The loosest form: `for`, `if`, `some`, `every`, or operands joined by `or`.
    mutating func expression() -> Expression? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            fail(.tooDeep)
            return nil
        }
        switch current.word {
        case "for": return loop()
        case "if": return choice()
        case "some", "every": return quantified()
        default: return joined(by: ["or"]) { $0.conjunction() }
        }
    }

    private mutating func conjunction() -> Expression? {
        joined(by: ["and"]) { $0.comparison() }
    }

    private mutating func joined(
        by words: Set<String>, _ operand: (inout Parser) -> Expression?
    ) -> Expression? {
        let start = current.range.lowerBound
        guard var left = operand(&self) else { return nil }
        while let word = current.word, words.contains(word), let join = Expression.Operator(rawValue: word) {
            advance()
            guard let right = startsLooseForm ? expression() : operand(&self) else { return nil }
            left = Expression(.binary(join, left, right), at: range(from: start))
        }
        return left
    }

    /// Whether a `some`, `every`, `if` or `for` begins here: it reaches as far as it can.
    private var startsLooseForm: Bool {
        ["some", "every", "if", "for"].contains(current.word)
    }

    private mutating func comparison() -> Expression? {
        let start = current.range.lowerBound
        guard let left = sum() else { return nil }
        if case .symbol(let symbol) = current.kind, let comparison = Expression.Operator(rawValue: symbol),
            [.equal, .unequal, .less, .atMost, .greater, .atLeast].contains(comparison)
        {
            advance()
            guard let right = sum() else { return nil }
            return Expression(.binary(comparison, left, right), at: range(from: start))
        }
        if take(word: "between") {
            guard let low = sum(), expect(word: "and"), let high = sum() else { return nil }
            return Expression(.between(left, low, high), at: range(from: start))
        }
        if take(word: "in") {
            guard let tests = membershipTests() else { return nil }
            return Expression(.membership(left, tests), at: range(from: start))
        }
        return left
    }

    private mutating func membershipTests() -> [Expression]? {
        let start = current.range.lowerBound
        guard current.isSymbol("(") else { return positiveTest().map { [$0] } }
        advance()
        var tests: [Expression] = []
        repeat {
            guard let test = positiveTest() else { return nil }
            if tests.isEmpty && take(symbol: "..") {
                return rangeEnd(from: start, low: test, includesLow: false).map { [$0] }
            }
            tests.append(test)
        } while take(symbol: ",")
        return expect(symbol: ")") ? tests : nil
    }

    /// `< x`, a range, or a value.
    private mutating func positiveTest() -> Expression? {
        let start = current.range.lowerBound
        for (symbol, isLow, inclusive) in [
            ("<=", false, true), ("<", false, false), (">=", true, true), (">", true, false),
        ] where take(symbol: symbol) {
            guard let end = sum() else { return nil }
            return Expression(
                .range(
                    low: isLow ? end : nil, includesLow: inclusive, high: isLow ? nil : end, includesHigh: inclusive),
                at: range(from: start))
        }
        return sum()
    }

    mutating func sum() -> Expression? {
        chained(["+", "-"]) { $0.product() }
    }

    private mutating func product() -> Expression? {
        chained(["*", "/"]) { $0.negation() }
    }

    private mutating func chained(
        _ symbols: Set<String>, _ operand: (inout Parser) -> Expression?
    ) -> Expression? {
        let start = current.range.lowerBound
        guard var left = operand(&self) else { return nil }
        while case .symbol(let symbol) = current.kind, symbols.contains(symbol),
            let join = Expression.Operator(rawValue: symbol)
        {
            advance()
            guard let right = operand(&self) else { return nil }
            left = Expression(.binary(join, left, right), at: range(from: start))
        }
        return left
    }

    private mutating func negation() -> Expression? {
        let start = current.range.lowerBound
        guard take(symbol: "-") else { return postfix() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            fail(.tooDeep)
            return nil
        }
        return negation().map { Expression(.negated($0), at: range(from: start)) }
    }
}
