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
        if case .range(let low?, let includesLow, let high?, let includesHigh) = test.form, value.isNull {
            // A range with an unknown end is no value; the other end may still leave the subject out.
            let (low, high) = (self.value(of: low, in: scope), self.value(of: high, in: scope))
            let isBelow = low.order(with: subject).map { $0 > 0 || ($0 == 0 && !includesLow) } ?? false
            let isAbove = subject.order(with: high).map { $0 > 0 || ($0 == 0 && !includesHigh) } ?? false
            return isBelow || isAbove ? .boolean(false) : .null
        }
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
