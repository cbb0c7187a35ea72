import Feel

extension Speaker {
    /// `some`/`every` over the first of the lists that are left.
    func quantified(
        _ quantifier: Expression.Quantifier, _ iterators: ArraySlice<Expression.Iterator>, _ body: Expression,
        negated: Bool, in scope: SpokenScope
    ) -> Statement {
        guard let iterator = iterators.first else { return statement(body, in: scope) }
        let list = list(iterator.domain, in: scope)
        if quantifier == .some, iterators.count == 1,
            let among = belonging(iterator, body, list, negated: negated, in: scope)
        {
            return among
        }
        let amount: Amount =
            switch (quantifier, negated) {
            case (.some, false): .atLeastOne
            case (.some, true): .none
            case (.every, false): .each
            case (.every, true): .notEach
            }
        let variable = variable(iterator, list, in: scope, isQuantified: true)
        let inner = quantified(
            quantifier, iterators.dropFirst(), body, negated: false, in: scope.binding(variable))
        return led(inner, by: amount, list, variable)
    }

    /// A statement about so many of a list.
    func led(
        _ inner: Statement, by amount: Amount, _ list: ListWords, _ variable: SpokenScope.Variable
    ) -> Statement {
        let isNamed = variable.reference.text != list.one.map { words.definite($0) }
        var quantity = amount.words(for: list, words)
        if isNamed && inner.mentions(variable.name) {
            quantity = Nominal(
                "\(quantity.phrase) (\(variable.reference))", endsInClause: quantity.endsInClause)
        }
        return inner.led(by: .quantity(quantity, not: amount == .notEach, isPlural: amount.isPlural))
    }

    /// `some m in L satisfies m = x` says that x is one of L.
    private func belonging(
        _ iterator: Expression.Iterator, _ body: Expression, _ list: ListWords, negated: Bool,
        in scope: SpokenScope
    ) -> Statement? {
        let isVariable: (Expression) -> Bool = { $0.form == .name(iterator.variable) }
        switch body.form {
        case .binary(.equal, let left, let right) where isVariable(left) != isVariable(right):
            let other = isVariable(left) ? right : left
            guard !other.mentions(iterator.variable) else { return nil }
            let value = element(other, as: list.item, in: scope)
            return said(of: other, value, list.membership(negated: negated), in: scope)
        case .membership(let value, let tests) where isVariable(value):
            guard case .code(let codes) = list.item, let labels = self.codes(tests, list: codes, by: ", ")
            else { return nil }
            return Statement(
                "\(negated ? "geen" : "ten minste één") van \(labels) \(list.membership(negated: false))")
        default: return nil
        }
    }

    /// A value of a type, a quoted text being a code when the type is one.
    func element(_ expression: Expression, as type: FeelType, in scope: SpokenScope) -> Nominal {
        if case .text(let code) = expression.form, case .code(let list) = type {
            return Nominal(Phrase(.label(words.label(of: code, list: list))))
        }
        return value(expression, in: scope)
    }

    /// A variable that goes through a list.
    func variable(
        _ iterator: Expression.Iterator, in scope: SpokenScope, isQuantified: Bool
    ) -> SpokenScope.Variable {
        variable(iterator, list(iterator.domain, in: scope), in: scope, isQuantified: isQuantified)
    }

    private func variable(
        _ iterator: Expression.Iterator, _ list: ListWords, in scope: SpokenScope, isQuantified: Bool
    ) -> SpokenScope.Variable {
        let name = iterator.variable
        if let reference = reference(to: name, list, in: scope) {
            return SpokenScope.Variable(
                name: name, type: list.item, reference: Phrase(.variable(shown: reference, name: name)),
                isUnderstood: isQuantified, isQuantified: isQuantified)
        }
        return SpokenScope.Variable(
            name: name, type: list.item, reference: Phrase(.variable(shown: "‘\(name)’", name: name)),
            isUnderstood: false, isQuantified: isQuantified)
    }

    /// `het doel`: by the variable's own name when that is the noun or its end, else by the noun of the list.
    private func reference(to name: String, _ list: ListWords, in scope: SpokenScope) -> String? {
        let shown = Set(scope.variables.map(\.reference.text))
        let noun = list.one ?? self.noun(of: list.item)
        return [ownReference(name, noun, list.item), noun.map { words.definite($0) }].compactMap(\.self)
            .first { !shown.contains($0) }
    }

    /// A variable by its own name with its article; nil when the name tells nothing of what it is.
    func ownReference(_ name: String, _ noun: String?, _ type: FeelType) -> String? {
        guard case .record = type, let article = words.lexicon.article(of: name) else { return nil }
        let isNoun = noun.map { $0.hasSuffix(name) } ?? (name.count > 4)
        return isNoun ? "\(article.rawValue) \(name)" : nil
    }
}

extension Statement {
    /// Whether its words refer to a variable.
    func mentions(_ variable: String) -> Bool {
        if leads.isEmpty, case .clause(let clause) = body, clause.claim ?? clause.predicate != nil {
            return false
        }
        return inline.runs.contains { if case .variable(_, variable) = $0 { true } else { false } }
    }
}

extension Expression {
    /// Whether a name stands in it.
    func mentions(_ name: String) -> Bool { form == .name(name) || form.parts.contains { $0.mentions(name) } }
}
