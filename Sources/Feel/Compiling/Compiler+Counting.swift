import Records

extension Compiler {
    /// What is counted when an expression is `count(list)`; nil for any other.
    func countedList(_ expression: Expression) -> Expression? {
        guard case .call("count", let arguments) = expression.form, arguments.count == 1,
            vocabulary.terms["count"] == nil
        else { return nil }
        return arguments[0]
    }

    /// `count(list) >= number` and its kin: decided as soon as the elements in doubt no longer matter.
    func counted(
        _ list: Expression, _ sign: Expression.Operator, _ number: Expression, in scope: Scope,
        at range: Range<Int>
    ) -> Condition? {
        let counted = compileList(list, in: scope)
        guard let limit = compile(number, in: scope), let (_, enumerate) = counted else { return nil }
        guard limit.type.isComparable(with: .number), let locate = limit.locate else {
            _ = problem(
                .incomparable(FeelType.number.words(in: model), limit.type.words(in: model)), at: range)
            return nil
        }
        var whole: Int64?
        if case .number(let significand, 0) = number.form { whole = significand }
        return Self.counting(enumerate, sign, locate, whole: whole, at: range)
    }

    /// `count(list) in (tests)`, so that each test is decided as soon as the elements in doubt no longer matter.
    ///
    /// Each by itself: of `in (1, 2)` both stay unknown while one element of two is in doubt.
    ///
    /// - Returns: Nil when one of the tests is a list to look in; the condition, nil inside with a problem noted.
    func counted(
        _ list: Expression, _ tests: [Expression], in scope: Scope, at range: Range<Int>
    ) -> Condition?? {
        var alternatives: [Condition?] = []
        for test in tests {
            switch test.form {
            case .range:
                alternatives.append(
                    within(test, at: range) { counted(list, $0, $1, in: scope, at: range) })
            case .number: alternatives.append(counted(list, .equal, test, in: scope, at: range))
            default: return .none
            }
        }
        let known = alternatives.compactMap(\.self)
        return .some(known.count == alternatives.count ? .any(known, at: range) : nil)
    }

    /// A comparison of the number of elements with a number, which may be known beforehand.
    static func counting(
        _ enumerate: @escaping Enumerate, _ sign: Expression.Operator, _ number: @escaping Locate,
        whole: Int64?,
        at range: Range<Int>
    ) -> Condition {
        let shape: Condition.Shape =
            switch (sign, whole) {
            case (.atLeast, let whole?): .atLeast(enumerate, whole)
            case (.greater, let whole?): .atLeast(enumerate, whole + 1)
            default: .fact
            }
        return Condition(range: range, shape: shape) { frame in
            let start = frame.top
            let limit = frame.use(number(&frame))
            if limit.isNull { return .unknown(limit.reasons) }
            let middle = frame.top
            let truth = Tally(enumerate, &frame).compared(sign, with: limit, &frame)
            if truth.isUnknown && !frame.keepsDecided { frame.drop(from: start, to: middle) }
            return truth
        }
    }
}
