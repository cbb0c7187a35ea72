import Records

extension Compiler {
    /// Compiles an expression; nil when a problem was noted.
    func compile(_ expression: Expression, in scope: Scope) -> Compiled? {
        guard reserve(1, depth: 1, at: expression.range) else { return nil }
        defer { depth -= 1 }
        let before = work
        var compiled = form(of: expression, in: scope)
        compiled?.work = 1 + work - before
        return compiled
    }

    /// Counts expressions and levels; false, with a problem noted once, when there are too many.
    func reserve(_ amount: Int, depth levels: Int = 0, at range: Range<Int>) -> Bool {
        guard !isOverLimit else { return false }
        if work + amount > Self.workLimit {
            isOverLimit = true
            _ = problem(.tooLarge, at: range)
        } else if depth + levels > Self.depthLimit {
            isOverLimit = true
            _ = problem(.tooDeep, at: range)
        } else {
            work += amount
            depth += levels
            deepest = max(deepest, depth)
        }
        return !isOverLimit
    }

    private func form(of expression: Expression, in scope: Scope) -> Compiled? {
        let range = expression.range
        switch expression.form {
        case .number(let significand, let exponent):
            return constant(.number, Decimals.cell(Int128(significand), scale: exponent), at: range)
        case .text(let text): return constant(.text, builder.literal(text), at: range)
        case .boolean(let value): return constant(value, at: range)
        case .null: return constant(.null, .null(.notRecorded), at: range)
        case .at(let text): return temporal(text, at: range)
        case .name(let name): return named(name, in: scope, at: range)
        case .path(let base, let name): return path(base, name, in: scope, at: range)
        case .filter(let base, let condition): return filter(base, condition, in: scope, at: range)
        case .call(let name, let arguments): return call(name, arguments, in: scope, at: range)
        case .quantified(let quantifier, let iterators, let body):
            return quantified(quantifier, iterators[...], body, in: scope, at: range)
        case .loop(let iterators, let body): return loop(iterators[...], body, in: scope, at: range)
        case .choice(let condition, let yes, let no): return choice(condition, yes, no, in: scope, at: range)
        case .binary(let sign, let left, let right): return binary(sign, left, right, in: scope, at: range)
        case .joined(let sign, let operands): return joined(sign, operands, in: scope, at: range)
        case .negated(let operand): return negated(operand, in: scope, at: range)
        case .between(let value, let low, let high):
            return between(value, low, high, in: scope, at: range)
        case .membership(let value, let tests): return membership(value, tests, in: scope, at: range)
        case .list(let items): return list(items, in: scope, at: range)
        // The parser of frameworks makes none.
        case .standard: return problem(.expectedValue(found: "een vorm van de standaard"), at: range)
        case .range: return problem(.wrongType(expected: "een waarde", found: "een bereik"), at: range)
        }
    }

    /// Notes a problem.
    func problem(_ cause: FeelProblem.Cause, at range: Range<Int>) -> Compiled? {
        problems.append(FeelProblem(cause, at: range))
        return nil
    }

    /// A value that is always the same.
    func constant(_ type: FeelType, _ cell: Cell, at range: Range<Int>) -> Compiled {
        Compiled(type, .value { _ in Located(cell) }, at: range)
    }

    /// A yes or no that is always the same.
    func constant(_ value: Bool, at range: Range<Int>) -> Compiled {
        compiled(Condition(range: range) { _ in Tri(value) })
    }

    /// A variable.
    func variable(_ slot: Int, _ type: FeelType, at range: Range<Int>) -> Compiled {
        Compiled(type, .value { frame in frame.slots[slot] }, at: range)
    }

    /// A condition as an expression.
    func compiled(_ condition: Condition) -> Compiled {
        Compiled(.boolean, .condition(condition), at: condition.range)
    }

    /// Compiles an expression that must be a yes or no.
    func compileCondition(_ expression: Expression, in scope: Scope) -> Condition? {
        let before = readMark
        guard let compiled = compile(expression, in: scope) else { return nil }
        if let condition = compiled.condition { return observed(condition, as: expression, since: before) }
        _ = problem(
            .wrongType(expected: FeelType.boolean.words(in: model), found: compiled.type.words(in: model)),
            at: expression.range)
        return nil
    }

    /// Compiles an expression that must be a list.
    func compileList(_ expression: Expression, in scope: Scope) -> (item: FeelType, Enumerate)? {
        guard let compiled = compile(expression, in: scope) else { return nil }
        if case .list(let item) = compiled.type, let enumerate = compiled.enumerate {
            return (item, enumerate)
        }
        _ = problem(
            .wrongType(expected: "een lijst", found: compiled.type.words(in: model)), at: expression.range)
        return nil
    }

    /// Compiles an expression that must be a single value.
    func compileValue(_ expression: Expression, in scope: Scope) -> (type: FeelType, Locate)? {
        guard let compiled = compile(expression, in: scope) else { return nil }
        if let locate = compiled.locate { return (compiled.type, locate) }
        _ = problem(
            .wrongType(expected: "een waarde", found: compiled.type.words(in: model)), at: expression.range)
        return nil
    }

    /// Notes a variable that has the name of a field, a term, or something else that is always there.
    func guardShadowing(_ name: String, at range: Range<Int>) {
        if shadows(name) { _ = problem(.shadows(name), at: range) }
    }

    /// Whether a variable with a name would stand before something that is always there.
    func shadows(_ name: String) -> Bool {
        model.types[rootType].index(ofField: name) != nil || vocabulary.terms[name] != nil
            || [vocabulary.constantsName, "peildatum", "item"].contains(name)
    }

    private func temporal(_ text: String, at range: Range<Int>) -> Compiled? {
        switch Temporal(text) {
        case .date(let date): constant(.date, .date(date), at: range)
        case .months(let months): constant(.months, Cell(tag: .months, bits: Int64(months)), at: range)
        case .days(let days): constant(.days, Cell(tag: .days, bits: Int64(days)), at: range)
        case .mixed: problem(.mixedDuration(text), at: range)
        case .invalid: problem(.invalidLiteral(text), at: range)
        }
    }

    private func list(_ items: [Expression], in scope: Scope, at range: Range<Int>) -> Compiled? {
        var type: FeelType?
        var values: [Locate] = []
        for item in items {
            guard let (found, locate) = compileCoded(item, as: type ?? .any, in: scope) else { continue }
            type = type.map { $0.united(with: found) } ?? found
            values.append(locate)
        }
        guard values.count == items.count else { return nil }
        return Compiled(.list(type ?? .any), .list(Lists.literal(values)), at: range)
    }
}
