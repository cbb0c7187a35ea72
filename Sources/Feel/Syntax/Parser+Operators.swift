extension Parser {
    /// The loosest form: `for`, `if`, `some`, `every`, or operands joined by `or`.
    mutating func expression() -> Expression? {
        nested { parser in
            switch parser.current.word {
            case "for": parser.loop()
            case "if": parser.choice()
            case "some", "every": parser.quantified()
            default: parser.joined(by: .or) { $0.conjunction() }
            }
        }
    }

    private mutating func conjunction() -> Expression? {
        joined(by: .and) { $0.comparison() }
    }

    private mutating func joined(
        by join: Expression.Operator, _ operand: (inout Parser) -> Expression?
    ) -> Expression? {
        let start = current.range.lowerBound
        guard let first = operand(&self) else { return nil }
        var operands = [first]
        while take(word: join.rawValue) {
            guard let next = startsLooseForm ? expression() : operand(&self) else { return nil }
            operands.append(next)
        }
        return operands.count == 1 ? first : node(.joined(join, operands), from: start)
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
            return node(.binary(comparison, left, right), from: start)
        }
        if take(word: "between") {
            guard let low = sum(), expect(word: "and"), let high = sum() else { return nil }
            return node(.between(left, low, high), from: start)
        }
        if take(word: "in") {
            guard let tests = membershipTests() else { return nil }
            return node(.membership(left, tests), from: start)
        }
        return left
    }

    private mutating func membershipTests() -> [Expression]? {
        let start = current.range.lowerBound
        guard current.isSymbol("(") else { return positiveTest().map { [$0] } }
        advance()
        var tests: [Expression] = []
        repeat {
            guard let test = positiveTest(isLoose: true) else { return nil }
            if tests.isEmpty && take(symbol: "..") {
                return rangeEnd(from: start, low: test, includesLow: false).map { [$0] }
            }
            tests.append(test)
        } while take(symbol: ",")
        return expect(symbol: ")") ? tests : nil
    }

    /// `< x`, a range, or a value.
    ///
    /// A loose test of the standard language may be any expression, not a sum alone.
    mutating func positiveTest(isLoose: Bool = false) -> Expression? {
        let start = current.range.lowerBound
        if table != nil, take(symbol: "=") {
            return sum().flatMap { node(.standard(.equal($0)), from: start) }
        }
        if table != nil, take(symbol: "!=") {
            return sum().flatMap { node(.standard(.unequal($0)), from: start) }
        }
        for (symbol, isLow, inclusive) in [
            ("<=", false, true), ("<", false, false), (">=", true, true), (">", true, false),
        ] where take(symbol: symbol) {
            guard let end = sum() else { return nil }
            return node(
                .range(
                    low: isLow ? end : nil, includesLow: inclusive, high: isLow ? nil : end,
                    includesHigh: inclusive),
                from: start)
        }
        return table != nil && isLoose ? expression() : sum()
    }

    mutating func sum() -> Expression? {
        chained(["+", "-"]) { $0.product() }
    }

    private mutating func product() -> Expression? {
        chained(["*", "/"]) { $0.table == nil ? $0.negation() : $0.power() }
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
            guard let right = operand(&self), let whole = node(.binary(join, left, right), from: start) else {
                return nil
            }
            left = whole
        }
        return left
    }

    /// `a ** b ** c`, from left to right: a minus before it binds closer.
    private mutating func power() -> Expression? {
        let start = current.range.lowerBound
        guard var left = negation() else { return nil }
        while take(symbol: "**") {
            guard let right = negation(), let whole = node(.standard(.power(left, right)), from: start) else {
                return nil
            }
            left = whole
        }
        return left
    }

    private mutating func negation() -> Expression? {
        let start = current.range.lowerBound
        guard take(symbol: "-") else { return postfix() }
        guard let operand = nested({ $0.negation() }) else { return nil }
        return node(.negated(operand), from: start)
    }
}
