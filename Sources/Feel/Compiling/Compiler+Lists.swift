import Records

extension Compiler {
    /// `list[condition]` keeps elements; `list[n]` takes one.
    func filter(
        _ base: Expression, _ condition: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        guard let (item, enumerate) = compileList(base, in: scope) else { return nil }
        if let position = literalPosition(condition) {
            if position == 0 { return problem(.positionZero, at: condition.range) }
            return Compiled(item, .value(Picking.element(of: enumerate, at: position)), at: range)
        }
        guard mayCount(condition) else { return nil }
        let slot = builder.newSlot()
        let inner = Scope(parent: scope, item: variable(slot, item, at: condition.range))
        guard let kept = compileCondition(condition, in: inner) else { return nil }
        if refusesBareFilters {
            for bare in kept.bareFields { _ = problem(.bareCondition, at: bare.range) }
        }
        return Compiled(.list(item), .list(Lists.filtered(enumerate, slot: slot, kept.test)), at: range)
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
        guardShadowing(iterator.variable, at: iterator.variableRange)
        guard let (item, enumerate) = compileList(iterator.domain, in: scope) else { return nil }
        let slot = builder.newSlot()
        scope.bind(iterator.variable, to: variable(slot, item, at: iterator.variableRange))
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
        _ iterators: ArraySlice<Expression.Iterator>, _ body: Expression, in scope: Scope,
        at range: Range<Int>
    ) -> Compiled? {
        guard let first = iterators.first else { return nil }
        let inner = Scope(parent: scope)
        guard let binding = binding(of: first, in: inner) else { return nil }
        if iterators.count > 1 {
            guard let rest = loop(iterators.dropFirst(), body, in: inner, at: range),
                let enumerate = rest.enumerate
            else { return nil }
            return Compiled(
                rest.type, .list(Lists.flattened(binding.enumerate, slot: binding.slot, enumerate)), at: range
            )
        }
        guard let (type, locate) = compileValue(body, in: inner) else { return nil }
        return Compiled(
            .list(type), .list(Lists.mapped(binding.enumerate, slot: binding.slot, locate)), at: range)
    }
}
