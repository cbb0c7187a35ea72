import Feel

extension Evaluator {
    /// The elements or the one element that meet a condition.
    func filter(_ base: Value, _ condition: Expression, in scope: Scope) -> Value {
        filter(base, in: scope) { value(of: condition, in: $0) }
    }

    /// The same, with a condition given by another part of a model.
    public func filter(_ base: Value, in scope: Scope, by condition: (Scope) -> Value) -> Value {
        let items: [Value]
        switch base {
        case .null: items = []
        case .list(let list): items = list
        default: items = [base]
        }
        var result: [Value] = []
        for (place, item) in items.enumerated() {
            var inner = scope.with(["item": item])
            if case .context(let context) = item {
                inner = scope.with(["item": item]).with(context)
            }
            switch condition(inner) {
            case .number(let index) where place == 0: return element(index, of: items)
            case .boolean(true): result.append(item)
            case .boolean, .null: continue
            default: return .null
            }
        }
        if items.isEmpty, case .number = condition(scope) { return .null }
        return .list(result)
    }

    private func element(_ index: Decimal34, of items: [Value]) -> Value {
        guard let index = index.integer, index != 0, abs(index) <= items.count else { return .null }
        return items[index > 0 ? index - 1 : items.count + index]
    }

    /// What iterators go through; nil when that cannot be gone through.
    func domain(_ expression: Expression, in scope: Scope) -> [Value]? {
        if case .standard(.span(let low, let high)) = expression.form {
            return sequence(from: value(of: low, in: scope), to: value(of: high, in: scope))
        }
        return domain(value(of: expression, in: scope))
    }

    /// The elements of a value that can be gone through.
    public func domain(_ value: Value) -> [Value]? {
        switch value {
        case .null: return nil
        case .list(let items):
            return items.contains { if case .range = $0 { true } else { false } } ? nil : items
        case .range(let range):
            guard range.includesLow, range.includesHigh, let order = range.low.order(with: range.high),
                order <= 0
            else {
                return nil
            }
            return sequence(from: range.low, to: range.high)
        default: return [value]
        }
    }

    private func sequence(from low: Value, to high: Value) -> [Value]? {
        let ends: (Int, Int)
        let make: (Int) -> Value
        switch (low, high) {
        case (.number(let a), .number(let b)):
            guard let a = a.integer, let b = b.integer else { return nil }
            (ends, make) = ((a, b), { .integer($0) })
        case (.date(let a), .date(let b)):
            (ends, make) = ((a.number, b.number), { Day(number: $0).map { .date($0) } ?? .null })
        default: return nil
        }
        let (span, overflow) = ends.1.subtractingReportingOverflow(ends.0)
        guard !overflow, span.magnitude < Self.loopLimit else { return nil }
        return stride(from: ends.0, through: ends.1, by: ends.1 < ends.0 ? -1 : 1).map(make)
    }

    func loop(_ iterators: [Expression.Iterator], _ body: Expression, in scope: Scope) -> Value {
        loop(
            iterators.map { iterator in Iteration(iterator.variable) { domain(iterator.domain, in: $0) } },
            in: scope
        ) { value(of: body, in: $0) }
    }

    /// The results of a body for each combination of elements, with those so far as `partial`.
    public func loop(
        _ iterators: [Iteration], in scope: Scope, _ body: (Scope) -> Value
    ) -> Value {
        var results: [Value] = []
        let isComplete = walk(iterators[...], in: scope) { inner in
            results.append(body(inner.with(["partial": .list(results)])))
            return results.count < Self.loopLimit
        }
        return isComplete ? .list(results) : .null
    }

    /// Visits every combination; false when it was stopped or a list is none.
    private func walk(
        _ iterators: ArraySlice<Iteration>, in scope: Scope, _ visit: (Scope) -> Bool
    ) -> Bool {
        guard let first = iterators.first else { return visit(scope) }
        guard let items = first.domain(scope) else { return false }
        return items.allSatisfy { walk(iterators.dropFirst(), in: scope.with([first.variable: $0]), visit) }
    }

    func quantified(
        _ quantifier: Expression.Quantifier, _ iterators: [Expression.Iterator], _ body: Expression,
        in scope: Scope
    ) -> Value {
        quantified(
            isEvery: quantifier == .every,
            iterators.map { iterator in Iteration(iterator.variable) { domain(iterator.domain, in: $0) } },
            in: scope
        ) { value(of: body, in: $0) }
    }

    /// Whether every or some combination meets a condition.
    public func quantified(
        isEvery: Bool, _ iterators: [Iteration], in scope: Scope, _ body: (Scope) -> Value
    ) -> Value {
        var results: [Value] = []
        guard
            walk(
                iterators[...], in: scope,
                {
                    results.append(body($0))
                    return results.count < Self.loopLimit
                })
        else { return .null }
        let isTruth = results.allSatisfy { result in
            switch result {
            case .boolean, .null: true
            default: false
            }
        }
        guard isTruth else { return .null }
        return isEvery ? Self.conjunction(results) : Self.disjunction(results)
    }

    func joined(_ sign: Expression.Operator, _ operands: [Expression], in scope: Scope) -> Value {
        let values = operands.lazy.map { value(of: $0, in: scope) }
        return sign == .and ? Self.conjunction(values) : Self.disjunction(values)
    }

    /// Kleene's and: no when one is no, yes when all are yes.
    static func conjunction(_ values: some Sequence<Value>) -> Value {
        var result = Value.boolean(true)
        for value in values {
            guard case .boolean(let yes) = value else {
                result = .null
                continue
            }
            if !yes { return .boolean(false) }
        }
        return result
    }

    /// Kleene's or: yes when one is yes, no when all are no.
    static func disjunction(_ values: some Sequence<Value>) -> Value {
        var result = Value.boolean(false)
        for value in values {
            guard case .boolean(let yes) = value else {
                result = .null
                continue
            }
            if yes { return .boolean(true) }
        }
        return result
    }
}
