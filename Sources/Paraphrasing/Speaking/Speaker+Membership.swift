import Feel

extension Speaker {
    /// A value that is one of some values, in a list or between two bounds.
    func membership(
        _ value: Expression, _ tests: [Expression], negated: Bool, of whole: Expression,
        in scope: SpokenScope
    ) -> Statement {
        let type = type(of: value, in: scope)
        if case .code(let list) = type, let labels = codes(tests, list: list, by: " of ") {
            return coded(value, labels, negated: negated, in: scope)
        }
        if tests.count == 1, let test = tests.first {
            return single(value, type, test, negated: negated, of: whole, in: scope)
        }
        if tests.contains(where: { isSet($0, in: scope) }) {
            let parts = tests.map { single(value, type, $0, negated: false, of: whole, in: scope) }
            return Statement(negated ? .none : .any, parts)
        }
        return oneOf(value, type, tests, negated: negated, in: scope)
    }

    private func oneOf(
        _ value: Expression, _ type: FeelType, _ tests: [Expression], negated: Bool, in scope: SpokenScope
    ) -> Statement {
        let values = tests.map { element($0, as: type, in: scope).phrase }
        let verb = type == .date ? "valt" : "is"
        let preposition = type == .date ? "op " : ""
        return Statement(
            """
            \(self.value(value, in: scope).subject) \(verb) \(negated ? "niet " : "")\(preposition)\
            \(Phrase.joined(values, by: ", ", last: " of "))
            """)
    }

    /// Whether a test is a range or a list rather than a value.
    private func isSet(_ test: Expression, in scope: SpokenScope) -> Bool {
        if case .range = test.form { return true }
        if case .list = type(of: test, in: scope) { return true }
        return false
    }

    private func single(
        _ value: Expression, _ type: FeelType, _ test: Expression, negated: Bool, of whole: Expression,
        in scope: SpokenScope
    ) -> Statement {
        switch test.form {
        case .range(let low, let includesLow, let high, let includesHigh):
            return range(
                value, type, low.map { ($0, includesLow) }, high.map { ($0, includesHigh) }, negated: negated,
                of: whole, in: scope)
        case .list(let items) where items.isEmpty:
            return Statement(negated ? "dit geldt altijd" : "dit geldt nooit")
        case .list(let items): return oneOf(value, type, items, negated: negated, in: scope)
        default: break
        }
        guard case .list(let item) = self.type(of: test, in: scope) else {
            return comparison(negated ? .unequal : .equal, value, test, in: scope)
                ?? asWritten(whole, negated: negated)
        }
        return said(
            of: value, element(value, as: item, in: scope),
            "hoort \(negated ? "niet " : "")bij \(list(test, in: scope).whole)", in: scope)
    }

    /// A value between two bounds, or on one side of one.
    private func range(
        _ value: Expression, _ type: FeelType, _ low: (Expression, Bool)?, _ high: (Expression, Bool)?,
        negated: Bool, of whole: Expression, in scope: SpokenScope
    ) -> Statement {
        guard let low, let high else {
            let end =
                low.map { ($0.1 ? Expression.Operator.atLeast : .greater, $0.0) }
                ?? high.map { ($0.1 ? .atMost : .less, $0.0) }
            return end.flatMap { sign, bound in
                comparison(negated ? sign.opposite : sign, value, bound, in: scope)
            } ?? asWritten(whole, negated: negated)
        }
        let subject = self.value(value, in: scope).subject
        let ends = [low.0, high.0].map { self.value($0, in: scope) }
        let isDate = self.type(of: low.0, in: scope) == .date
        if isDate && low.1 && high.1 {
            let not = negated ? "niet " : ""
            return Statement("\(subject) ligt \(not)van \(ends[0].phrase) tot en met \(ends[1].phrase)")
        }
        let parts = [
            comparison(low.1 ? .atLeast : .greater, value, low.0, in: scope),
            comparison(high.1 ? .atMost : .less, value, high.0, in: scope),
        ].compactMap(\.self)
        guard parts.count == 2 else { return asWritten(whole, negated: negated) }
        // "Niet na a en voor b" could be read as two things.
        if negated { return Statement(.notAll, parts) }
        let words =
            isDate
            ? [low.1 ? "ligt op of na" : "ligt na", high.1 ? "op of voor" : "voor"]
            : [low.1 ? "is ten minste" : "is meer dan", high.1 ? "ten hoogste" : "minder dan"]
        return Statement("\(subject) \(words[0]) \(ends[0].subject) en \(words[1]) \(ends[1].phrase)")
    }
}
