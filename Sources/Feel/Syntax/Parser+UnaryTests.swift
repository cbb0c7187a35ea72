/// The tests of a cell of a decision table.
extension Parser {
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
}
