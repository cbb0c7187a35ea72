import Feel

extension Evaluator {
    /// Whether a value passes at least one test.
    func membership(_ subject: Value, _ tests: [Expression], in scope: Scope) -> Value {
        let inner = scope.with(["?": subject])
        return Self.disjunction(tests.lazy.map { passes(subject, $0, in: inner) })
    }

    private func passes(_ subject: Value, _ test: Expression, in scope: Scope) -> Value {
        let value = value(of: test, in: scope)
        if test.mentions("?") { return value }
        // A range with an unknown end is unknown, not a value to be equal to.
        if case .range = test.form, value.isNull { return .null }
        return Self.passes(subject, value)
    }

    static func passes(_ subject: Value, _ test: Value) -> Value {
        switch test {
        case .range(let range):
            if case .range = subject { return .boolean(subject.isEqual(to: test) == true) }
            return range.contains(subject).map { .boolean($0) } ?? .null
        case .list(let items):
            if subject.isEqual(to: test) == true { return .boolean(true) }
            return .boolean(
                items.contains { item in
                    if case .boolean(true) = passes(subject, item) { true } else { false }
                })
        default: return subject.isEqual(to: test).map { .boolean($0) } ?? .null
        }
    }
}
