import Records

extension Compiler {
    /// A comparison of two values, or of a number of elements.
    func compare(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: Scope,
        at range: Range<Int>
    ) -> Condition? {
        if left.form == .null || right.form == .null {
            _ = problem(.comparesWithNull, at: range)
            return nil
        }
        if let list = countedList(left) { return counted(list, sign, right, in: scope, at: range) }
        if let list = countedList(right) { return counted(list, sign.mirrored, left, in: scope, at: range) }
        guard let (one, two) = pair(left, right, in: scope) else { return nil }
        return compare(sign, one, two, at: range)
    }

    /// A comparison of two compiled values.
    func compare(
        _ sign: Expression.Operator, _ left: Compiled, _ right: Compiled, at range: Range<Int>
    ) -> Condition? {
        let (one, two) = (left.type, right.type)
        let isOrder = sign != .equal && sign != .unequal
        guard one.isComparable(with: two), !isOrder || (one.isOrdered && two.isOrdered),
            let first = left.locate, let second = right.locate
        else {
            _ = problem(.incomparable(one.words(in: model), two.words(in: model)), at: range)
            return nil
        }
        return Self.comparison(sign, first, second, at: range)
    }

    /// A comparison that keeps the evidence of both sides, or of the unknown ones.
    static func comparison(
        _ sign: Expression.Operator, _ left: @escaping Locate, _ right: @escaping Locate, at range: Range<Int>
    ) -> Condition {
        Condition(range: range, shape: .comparison(sign, left, right)) { frame in
            let (one, two) = frame.useBoth(left, right)
            return Comparing.holds(sign, one, two, frame)
        }
    }

    /// Two expressions side by side, a text literal beside a code being read as a code of the same list.
    func pair(_ left: Expression, _ right: Expression, in scope: Scope) -> (Compiled, Compiled)? {
        if case .text = left.form {
            guard let two = compile(right, in: scope), let one = compile(left, as: two.type, in: scope) else {
                return nil
            }
            return (one, two)
        }
        let one = compile(left, in: scope)
        guard let two = compile(right, as: one?.type ?? .any, in: scope), let one else { return nil }
        return (one, two)
    }

    /// Compiles an expression; a text literal where a code is expected becomes that code.
    func compile(_ expression: Expression, as expected: FeelType, in scope: Scope) -> Compiled? {
        guard case .text(let text) = expression.form, case .code(let list) = expected else {
            return compile(expression, in: scope)
        }
        let entries = model.codeLists[list].entries.map(\.code)
        guard entries.contains(text), let symbol = model.symbol(of: text) else {
            let name = model.codeLists[list].name
            return problem(.unknownCode(text, list: name, candidates: entries), at: expression.range)
        }
        return constant(expected, .code(symbol), at: expression.range)
    }

    /// Compiles an expression that must be a single value; a text literal where a code is expected becomes that code.
    func compileCoded(
        _ expression: Expression, as expected: FeelType, in scope: Scope
    ) -> (type: FeelType, Locate)? {
        guard let compiled = compile(expression, as: expected, in: scope) else { return nil }
        if let locate = compiled.locate { return (compiled.type, locate) }
        _ = problem(
            .wrongType(expected: "een waarde", found: compiled.type.words(in: model)), at: expression.range)
        return nil
    }
}

extension Expression.Operator {
    /// The comparison that holds when both sides change places.
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
