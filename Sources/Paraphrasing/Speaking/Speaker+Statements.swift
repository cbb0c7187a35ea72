import Feel
import Records

extension Speaker {
    /// What a condition says, or the opposite of it.
    func statement(_ expression: Expression, negated: Bool = false, in scope: SpokenScope) -> Statement {
        switch expression.form {
        case .joined(let join, let operands):
            let parts = flattened(operands, join).map { statement($0, in: scope) }
            if join == .and { return Statement(negated ? .notAll : .all, parts) }
            return Statement(negated ? .none : .any, parts)
        case .quantified(let quantifier, let iterators, let body):
            return quantified(quantifier, iterators[...], body, negated: negated, in: scope)
        case .choice(let condition, let yes, let no):
            let test = statement(condition, in: scope).premise
            return Statement(
                .firstThatApplies,
                [
                    statement(yes, negated: negated, in: scope).led(by: .condition(test)),
                    statement(no, negated: negated, in: scope).led(by: .otherwise),
                ])
        case .binary(let sign, let left, let right):
            return comparison(negated ? sign.opposite : sign, left, right, in: scope)
                ?? asWritten(expression, negated: negated)
        case .between(let value, let low, let high):
            let range = Expression(
                .range(low: low, includesLow: true, high: high, includesHigh: true), at: expression.range)
            return membership(value, [range], negated: negated, of: expression, in: scope)
        case .membership(let value, let tests):
            return membership(value, tests, negated: negated, of: expression, in: scope)
        case .call(let name, let arguments):
            return call(name, arguments, negated: negated, of: expression, in: scope)
        case .boolean(let value): return Statement(value != negated ? "dit geldt altijd" : "dit geldt nooit")
        case .name(let name):
            if case .term(let term) = meaning(of: name, in: scope) {
                return application(of: term, to: [], negated: negated, in: scope)
            }
            return truth(of: expression, negated: negated, in: scope)
        default: return truth(of: expression, negated: negated, in: scope)
        }
    }

    /// A condition as it is written, for want of better words.
    func asWritten(_ expression: Expression, negated: Bool) -> Statement {
        Statement(negated ? "niet: \(source(expression))" : source(expression))
    }

    /// The operands, those of operands joined in the same way in their place.
    private func flattened(_ operands: [Expression], _ join: Expression.Operator) -> [Expression] {
        operands.flatMap { operand in
            if case .joined(join, let inner) = operand.form { return flattened(inner, join) }
            return [operand]
        }
    }

    /// A yes/no that stands by itself: a field, a variable, a parameter.
    private func truth(of expression: Expression, negated: Bool, in scope: SpokenScope) -> Statement {
        if let use = fieldUse(expression, in: scope), !use.field.isList {
            return Statement(answer(use, isYes: !negated, isOpen: true, in: scope))
        }
        if case .path(let base, let name) = expression.form, base.form == .name(vocabulary.constantsName),
            case .boolean(let value) = vocabulary.constants[name]
        {
            let parameter = Phrase(.parameter(name))
            return Statement("\(parameter) staat op \(negated ? "nee" : "ja") (nu: \(value ? "ja" : "nee"))")
        }
        let value = value(expression, in: scope)
        if value.isSource { return asWritten(expression, negated: negated) }
        return Statement("\(value.subject) is \(negated ? "nee" : "ja")")
    }

    /// Something said of a value, which may be what the sentence is about.
    func said(
        of expression: Expression, _ value: Nominal, _ predicate: Phrase, in scope: SpokenScope
    ) -> Statement {
        if case .name(let name) = expression.form, scope.isSubject(name) {
            return Statement(.predicate(predicate, of: value.phrase))
        }
        return Statement("\(value.subject) \(predicate)")
    }

    /// A term by its name, with what it is about.
    func application(
        of term: Vocabulary.Term, to arguments: [Expression], negated: Bool, in scope: SpokenScope
    ) -> Statement {
        let about = arguments.map { value($0, in: scope).phrase }
        let name = Phrase(.term(term.name))
        if about.count == 1, case .name(let variable) = arguments[0].form, scope.isSubject(variable) {
            return Statement(.claim(name, of: about[0], negated: negated))
        }
        let holds: Phrase = "\(name) geldt\(negated ? " niet" : "")"
        if about.isEmpty { return Statement(holds) }
        return Statement("\(holds) voor \(Phrase.joined(about, by: ", ", last: " en "))")
    }
}

extension Expression.Operator {
    /// The comparison that holds when this one does not; the operator itself when it compares nothing.
    var opposite: Expression.Operator {
        switch self {
        case .equal: .unequal
        case .unequal: .equal
        case .less: .atLeast
        case .atMost: .greater
        case .greater: .atMost
        case .atLeast: .less
        default: self
        }
    }

    /// The comparison with its operands in the other order.
    var mirrored: Expression.Operator {
        switch self {
        case .less: .greater
        case .atMost: .atLeast
        case .greater: .less
        case .atLeast: .atMost
        default: self
        }
    }
}
