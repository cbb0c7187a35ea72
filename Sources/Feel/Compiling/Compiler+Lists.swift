import Records

extension Compiler {
    /// `list[condition]` keeps elements; `list[n]` takes one.
    func filter(
        _ base: Expression, _ condition: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        guard let (item, enumerate) = compileList(base, in: scope) else { return nil }
        if let position = literalPosition(condition) {
            return Compiled(item, .value(Picking.element(of: enumerate, at: position)), at: range)
        }
        let slot = builder.newSlot()
        let inner = Scope(parent: scope, item: variable(slot, item, at: condition.range))
        guard let test = compileCondition(condition, in: inner)?.test else { return nil }
        return Compiled(.list(item), .list(Lists.filtered(enumerate, slot: slot, test)), at: range)
    }

    private func literalPosition(_ expression: Expression) -> Int? {
        switch expression.form {
        case .number(let significand, 0): return Int(significand)
        case .negated(let inner):
            guard case .number(let significand, 0) = inner.form else { return nil }
            return -Int(significand)
        default: return nil
        }
    }

    /// Compiles `variable in domain` and binds the variable.
    func binding(of iterator: Expression.Iterator, in scope: Scope) -> IteratorBinding? {
        guardShadowing(iterator.variable, at: iterator.domain.range)
        guard let (item, enumerate) = compileList(iterator.domain, in: scope) else { return nil }
        let slot = builder.newSlot()
        scope.bind(iterator.variable, to: variable(slot, item, at: iterator.domain.range))
        return IteratorBinding(name: iterator.variable, type: item, slot: slot, enumerate: enumerate)
    }

    /// `some` and `every`; several variables nest.
    func quantified(
        _ quantifier: Expression.Quantifier, _ iterators: ArraySlice<Expression.Iterator>, _ body: Expression,
        in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        conditionQuantified(quantifier, iterators, body, in: scope, at: range).map(compiled)
    }

    private func conditionQuantified(
        _ quantifier: Expression.Quantifier, _ iterators: ArraySlice<Expression.Iterator>, _ body: Expression,
        in scope: Scope, at range: Range<Int>
    ) -> Condition? {
        guard let first = iterators.first else { return compileCondition(body, in: scope) }
        let inner = Scope(parent: scope)
        guard let binding = binding(of: first, in: inner),
            let condition = conditionQuantified(
                quantifier, iterators.dropFirst(), body, in: inner, at: range)
        else { return nil }
        let elements = Condition.Elements(enumerate: binding.enumerate, slot: binding.slot, body: condition)
        return quantifier == .every ? .every(elements, at: range) : .some(elements, at: range)
    }

    /// `for`; several variables nest, the last one fastest.
    func loop(
        _ iterators: ArraySlice<Expression.Iterator>, _ body: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        guard let first = iterators.first else { return nil }
        let inner = Scope(parent: scope)
        guard let binding = binding(of: first, in: inner) else { return nil }
        if iterators.count > 1 {
            guard let rest = loop(iterators.dropFirst(), body, in: inner, at: range),
                let enumerate = rest.enumerate
            else { return nil }
            return Compiled(
                rest.type, .list(Lists.flattened(binding.enumerate, slot: binding.slot, enumerate)), at: range)
        }
        guard let (type, locate) = compileValue(body, in: inner) else { return nil }
        let used: Locate = { frame in
            let value = locate(&frame)
            frame.push(value.trace)
            return Located(value.cell)
        }
        return Compiled(.list(type), .list(Lists.mapped(binding.enumerate, slot: binding.slot, used)), at: range)
    }

    /// `value in (tests)`: one of the tests holds; a test is a range, a list, or a value to be equal to.
    func membership(
        _ value: Expression, _ tests: [Expression], in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        var whole: Condition?
        for test in tests {
            guard let one = membershipTest(value, test, in: scope, at: range) else { return nil }
            whole = whole.map { .or($0, one, at: range) } ?? one
        }
        return whole.map { Condition(range: range, $0.test) }.map(compiled)
    }

    private func membershipTest(
        _ value: Expression, _ test: Expression, in scope: Scope, at range: Range<Int>
    ) -> Condition? {
        switch test.form {
        case .range(let low, let includesLow, let high, let includesHigh):
            let lower = low.map { compare(includesLow ? .atLeast : .greater, value, $0, in: scope, at: range) }
            let upper = high.map { compare(includesHigh ? .atMost : .less, value, $0, in: scope, at: range) }
            switch (lower, upper) {
            case (let one??, let two??): return .and(one, two, at: range)
            case (let one??, nil): return one
            case (nil, let two??): return two
            default: return nil
            }
        case .list(let items):
            let conditions = items.map { compare(.equal, value, $0, in: scope, at: range) }
            guard !conditions.contains(where: { $0 == nil }) else { return nil }
            return conditions.compactMap(\.self).reduce(nil) { whole, one in
                whole.map { .or($0, one, at: range) } ?? one
            } ?? Condition(range: range) { _ in .no }
        default:
            guard let compiled = compile(test, in: scope) else { return nil }
            guard case .list(let item) = compiled.type, let enumerate = compiled.enumerate else {
                return compare(.equal, value, test, in: scope, at: range)
            }
            return contains(enumerate, item, value, in: scope, at: range)
        }
    }

    /// Whether a list has an element equal to a value.
    func contains(
        _ enumerate: @escaping Enumerate, _ item: FeelType, _ value: Expression, in scope: Scope,
        at range: Range<Int>
    ) -> Condition? {
        guard let (type, locate) = compileCoded(value, as: item, in: scope) else { return nil }
        guard type.isComparable(with: item) else {
            _ = problem(.incomparable(type.words(in: model), item.words(in: model)), at: range)
            return nil
        }
        return Condition(range: range) { frame in
            Condition.quantified(enumerate, stopsAt: .yes, &frame) { frame, element, member, _ in
                if member.isNo { return .no }
                let mine = frame.use(locate(&frame))
                let theirs = frame.use(element)
                return member.and(Comparing.holds(.equal, mine, theirs, frame))
            }
        }
    }
}
