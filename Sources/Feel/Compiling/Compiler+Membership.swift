import Records

extension Compiler {
    /// `value between low and high`, both included.
    func between(
        _ value: Expression, _ low: Expression, _ high: Expression, in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        let bounds = Expression(
            .range(low: low, includesLow: true, high: high, includesHigh: true),
            at: low.range.lowerBound..<high.range.upperBound)
        return membership(value, [bounds], in: scope, at: range)
    }

    /// `value in (tests)`: one of the tests holds; a test is a range, a list, or a value to be equal to.
    func membership(
        _ value: Expression, _ tests: [Expression], in scope: Scope, at range: Range<Int>
    ) -> Compiled? {
        if let list = countedList(value), let condition = counted(list, tests, in: scope, at: range) {
            return condition.map(compiled)
        }
        if case .text = value.form {
            let conditions = tests.map { test in
                compile(value, against: test, in: scope, at: range) { compile(value, as: $0, in: scope) }
            }
            return anyOf(conditions, at: range).map(compiled)
        }
        guard let subject = compile(value, in: scope) else { return nil }
        return once(subject, at: range) { subject in
            anyOf(tests.map { compile(value, against: $0, in: scope, at: range) { _ in subject } }, at: range)
        }.map(compiled)
    }

    /// Whether a list has an element equal to a value.
    func contains(
        _ enumerate: @escaping Enumerate, _ item: FeelType, _ value: Expression, in scope: Scope,
        at range: Range<Int>
    ) -> Condition? {
        guard let subject = compile(value, as: item, in: scope) else { return nil }
        return once(subject, at: range) { has(enumerate, item, $0, at: range) }
    }

    private func compile(
        _ value: Expression, against test: Expression, in scope: Scope, at range: Range<Int>,
        _ subject: (FeelType) -> Compiled?
    ) -> Condition? {
        if test.form == .null || value.form == .null {
            _ = problem(.comparesWithNull, at: range)
            return nil
        }
        switch test.form {
        case .range:
            return within(test, at: range) { compare($0, against: $1, in: scope, at: range, subject) }
        case .list(let items):
            if items.isEmpty { return Condition(range: range) { _ in .no } }
            return anyOf(items.map { compare(.equal, against: $0, in: scope, at: range, subject) }, at: range)
        case .text: return compare(.equal, against: test, in: scope, at: range, subject)
        default:
            guard let compiled = compile(test, in: scope) else { return nil }
            guard case .list(let item) = compiled.type, let enumerate = compiled.enumerate else {
                return subject(compiled.type).flatMap { compare(.equal, $0, compiled, at: range) }
            }
            return subject(item).flatMap { has(enumerate, item, $0, at: range) }
        }
    }

    /// That something lies in a range: the comparisons with its ends, which must all hold.
    func within(
        _ bounds: Expression, at range: Range<Int>,
        _ compare: (Expression.Operator, Expression) -> Condition?
    ) -> Condition? {
        guard case .range(let low, let includesLow, let high, let includesHigh) = bounds.form else {
            return nil
        }
        let ends = [
            (low, includesLow ? Expression.Operator.atLeast : .greater),
            (high, includesHigh ? .atMost : .less),
        ]
        let conditions = ends.compactMap { end, sign in end.map { compare(sign, $0) } }
        let known = conditions.compactMap(\.self)
        return known.count == conditions.count ? .all(known, at: range) : nil
    }

    private func compare(
        _ sign: Expression.Operator, against test: Expression, in scope: Scope, at range: Range<Int>,
        _ subject: (FeelType) -> Compiled?
    ) -> Condition? {
        if test.form == .null {
            _ = problem(.comparesWithNull, at: range)
            return nil
        }
        guard let expected = subject(.any)?.type, let other = compile(test, as: expected, in: scope),
            let one = subject(other.type)
        else { return nil }
        return compare(sign, one, other, at: range)
    }

    private func anyOf(_ conditions: [Condition?], at range: Range<Int>) -> Condition? {
        let known = conditions.compactMap(\.self)
        return known.count == conditions.count ? .any(known, at: range) : nil
    }

    private func has(
        _ enumerate: @escaping Enumerate, _ item: FeelType, _ value: Compiled, at range: Range<Int>
    ) -> Condition? {
        guard value.type.isComparable(with: item), let locate = value.locate else {
            _ = problem(.incomparable(value.type.words(in: model), item.words(in: model)), at: range)
            return nil
        }
        let slot = builder.newSlot()
        let body = Self.comparison(.equal, locate, { frame in frame.slots[slot] }, at: range)
        return .some(Condition.Elements(enumerate: enumerate, slot: slot, body: body), at: range)
    }

    /// A test on a value that is worked out once: its facts are evidence, unless others alone leave the answer open.
    private func once(
        _ subject: Compiled, at range: Range<Int>, _ make: (Compiled) -> Condition?
    ) -> Condition? {
        guard let locate = subject.locate else {
            _ = problem(
                .wrongType(expected: "een waarde", found: subject.type.words(in: model)),
                at: subject.range)
            return nil
        }
        let slot = builder.newSlot()
        guard let inner = make(variable(slot, subject.type, at: subject.range)) else { return nil }
        let test = inner.test
        return Condition(range: range, shape: .bound(slot, locate, inner)) { frame in
            let start = frame.top
            let cell = frame.use(locate(&frame))
            let middle = frame.top
            frame.slots[slot] = Located(cell)
            let truth = test(&frame)
            if !frame.keepsDecided && !cell.isNull
                && truth.reasons.isDisjoint(with: [.partialDate, .notComputable]) && truth.isUnknown
            {
                frame.drop(from: start, to: middle)
            }
            return truth
        }
    }
}
