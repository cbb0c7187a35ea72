import Records

extension Compiler {
    /// Two operands and what joins them.
    func binary(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        switch sign {
        case .and, .or:
            let one = compileCondition(left, in: scope)
            let two = compileCondition(right, in: scope)
            guard let one, let two else { return nil }
            return compiled(sign == .and ? .and(one, two, at: range) : .or(one, two, at: range))
        case .plus, .minus, .times, .divided: return arithmetic(sign, left, right, in: scope, at: range)
        default:
            return (counted(sign, left, right, in: scope, at: range)
                ?? compare(sign, left, right, in: scope, at: range)).map(compiled)
        }
    }

    /// A comparison of two values.
    func compare(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: Scope, at range: Range<Int>
    ) -> Condition? {
        if left.form == .null || right.form == .null {
            _ = problem(.comparesWithNull, at: range)
            return nil
        }
        guard let (one, two) = operands(left, right, in: scope) else { return nil }
        let isOrder = sign != .equal && sign != .unequal
        guard one.type.isComparable(with: two.type), !isOrder || (one.type.isOrdered && two.type.isOrdered) else {
            _ = problem(.incomparable(one.type.words(in: model), two.type.words(in: model)), at: range)
            return nil
        }
        return Self.comparison(sign, one.locate, two.locate, at: range)
    }

    /// A comparison that keeps the evidence of both sides, or of the unknown ones.
    static func comparison(
        _ sign: Expression.Operator, _ left: @escaping Locate, _ right: @escaping Locate, at range: Range<Int>
    ) -> Condition {
        Condition(range: range) { frame in
            let (one, two) = frame.useBoth(left, right)
            return Comparing.holds(sign, one, two, frame)
        }
    }

    /// Two operands, a text literal beside a code being read as a code of the same list.
    private func operands(
        _ left: Expression, _ right: Expression, in scope: Scope
    ) -> (one: (type: FeelType, locate: Locate), two: (type: FeelType, locate: Locate))? {
        if case .text = left.form {
            guard let two = compileValue(right, in: scope), let one = compileCoded(left, as: two.type, in: scope)
            else { return nil }
            return ((one.type, one.1), (two.type, two.1))
        }
        guard let one = compileValue(left, in: scope), let two = compileCoded(right, as: one.type, in: scope)
        else { return nil }
        return ((one.type, one.1), (two.type, two.1))
    }

    /// Compiles a value; a text literal where a code is expected becomes that code.
    func compileCoded(
        _ expression: Expression, as expected: FeelType, in scope: Scope
    ) -> (type: FeelType, Locate)? {
        guard case .text(let text) = expression.form, case .code(let list) = expected else {
            return compileValue(expression, in: scope)
        }
        let entries = model.codeLists[list].entries.map(\.code)
        guard entries.contains(text), let symbol = model.symbol(of: text) else {
            let name = model.codeLists[list].name
            _ = problem(.unknownCode(text, list: name, candidates: entries), at: expression.range)
            return nil
        }
        let cell = Cell.code(symbol)
        return (expected, { _ in Located(cell) })
    }

    private func arithmetic(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        guard let (leftType, one) = compileValue(left, in: scope),
            let (rightType, two) = compileValue(right, in: scope)
        else { return nil }
        guard let type = Arithmetic.type(sign, leftType, rightType) else {
            return problem(
                .inoperable(sign.rawValue, leftType.words(in: model), rightType.words(in: model)), at: range)
        }
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
                .wrongType(expected: "een getal of duur", found: type.words(in: model)), at: operand.range)
        }
        return Compiled(
            type,
            .value { frame in
                var cell = frame.use(locate(&frame))
                if !cell.isNull { cell.bits = 0 &- cell.bits }
                return Located(cell)
            }, at: range)
    }

    /// `value between low and high`, both included.
    func between(
        _ value: Expression, _ low: Expression, _ high: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        guard let one = compare(.atLeast, value, low, in: scope, at: range),
            let two = compare(.atMost, value, high, in: scope, at: range)
        else { return nil }
        return compiled(Condition(range: range, Condition.and(one, two, at: range).test))
    }

    /// `if`: unknown when the condition is.
    func choice(
        _ condition: Expression, _ yes: Expression, _ no: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        guard let test = compileCondition(condition, in: scope)?.test,
            let (yesType, one) = compileValue(yes, in: scope),
            let (noType, two) = compileCoded(no, as: yesType, in: scope)
        else { return nil }
        let type = yesType == noType || noType == .null ? yesType : yesType == .null ? noType : .any
        return Compiled(
            type,
            .value { frame in
                let truth = test(&frame)
                if truth.isUnknown { return Located(.null(truth.reasons)) }
                return truth.isYes ? one(&frame) : two(&frame)
            }, at: range)
    }
}
