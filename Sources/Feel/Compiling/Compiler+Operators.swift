import Records

extension Compiler {
    /// Two operands and what joins them.
    func binary(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: Scope,
        at range: Range<Int>
    ) -> Compiled? {
        switch sign {
        case .plus, .minus, .times, .divided: arithmetic(sign, left, right, in: scope, at: range)
        default: compare(sign, left, right, in: scope, at: range).map(compiled)
        }
    }

    /// Operands joined by `and` or by `or`.
    func joined(
        _ sign: Expression.Operator, _ operands: [Expression], in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        let conditions = operands.map { compileCondition($0, in: scope) }
        let known = conditions.compactMap(\.self)
        guard known.count == conditions.count else { return nil }
        return compiled(sign == .and ? .all(known, at: range) : .any(known, at: range))
    }

    private func arithmetic(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: Scope,
        at range: Range<Int>
    ) -> Compiled? {
        let first = compileValue(left, in: scope)
        guard let (rightType, two) = compileValue(right, in: scope), let (leftType, one) = first else {
            return nil
        }
        guard let type = Arithmetic.type(sign, leftType, rightType) else {
            return problem(
                .inoperable(sign.rawValue, leftType.words(in: model), rightType.words(in: model)), at: range)
        }
        if [.months, .days].contains(type), !(mayCount(left) && mayCount(right)) { return nil }
        return Compiled(
            type,
            .value { frame in
                let (left, right) = frame.useBoth(one, two)
                return Located(Arithmetic.result(sign, left, right))
            }, at: range)
    }

    /// `-operand`.
    func negated(_ operand: Expression, in scope: Scope, at range: Range<Int>) -> Compiled? {
        guard let (type, locate) = compileValue(operand, in: scope) else { return nil }
        guard [.number, .months, .days, .any].contains(type) else {
            return problem(
                .wrongType(expected: "een getal of een duur", found: type.words(in: model)), at: operand.range
            )
        }
        return Compiled(
            type,
            .value { frame in
                Located(Arithmetic.negated(frame.use(locate(&frame))))
            }, at: range)
    }

    /// `if`: unknown when the condition is.
    func choice(
        _ condition: Expression, _ yes: Expression, _ no: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        let test = compileCondition(condition, in: scope)
        let before = readMark
        let branches = pair(yes, no, in: scope)
        guard let test, let (one, two) = branches else { return nil }
        if one.type == .boolean && two.type == .boolean, let first = one.condition, let second = two.condition
        {
            return compiled(
                .choice(
                    test, observed(first, as: yes, since: before), observed(second, as: no, since: before),
                    at: range))
        }
        guard let first = one.locate, let second = two.locate else {
            let list = one.locate == nil ? (one, yes) : (two, no)
            return problem(
                .wrongType(expected: "een waarde", found: list.0.type.words(in: model)), at: list.1.range)
        }
        let decide = test.test
        return Compiled(
            one.type.united(with: two.type),
            .value { frame in
                let truth = decide(&frame)
                if truth.isUnknown { return Located(.open(truth.reasons)) }
                return truth.isYes ? first(&frame) : second(&frame)
            }, at: range)
    }
}
