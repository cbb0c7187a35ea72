public import Feel

/// Gives the value of an expression of the standard language.
///
/// Whatever goes wrong gives nothing, never a failure.
public struct Evaluator: Sendable {
    /// The most values that a loop may give.
    static let loopLimit = 1_000_000

    /// Makes an evaluator.
    public init() {}

    /// The names that every expression may hold: built-in functions, properties and types.
    public static let names = NameTable(
        Builtins.functions.keys + [
            "time offset", "start included", "end included", "date and time", "years and months duration",
            "days and time duration",
        ])

    /// The value of a text; nothing when it is no expression.
    public func value(of text: String, in scope: Scope, names: NameTable = Self.names) -> Value {
        expression(text, in: scope, names: names).map { value(of: $0, in: scope) } ?? .null
    }

    /// The value of a text as it is when compiled for the types that are declared; a text that says so when the
    /// type foreseen is not that of the value.
    public func typedValue(of text: String, in scope: Scope, names: NameTable = Self.names) -> Value {
        guard let expression = expression(text, in: scope, names: names) else { return .null }
        let (kind, run) = TypedCompiler(kinds: scope.kinds).compile(expression, names: scope.declaredKinds)
        let value = run(scope)
        return kind.permits(value) ? value : .text("a value of another type than foreseen: \(value.written)")
    }

    /// The expression that a text writes; nil when it is none.
    func expression(_ text: String, in scope: Scope, names: NameTable) -> Expression? {
        var parser = Parser(text, standard: Self.table(names, scope))
        return try? parser.parse().get()
    }

    /// The tests that a cell of a table writes, about `?`; nil when they are none.
    public func tests(_ text: String, in scope: Scope, names: NameTable = Self.names) -> Expression? {
        var parser = Parser(text, standard: Self.table(names, scope))
        return try? parser.parseTests().get()
    }

    private static func table(_ names: NameTable, _ scope: Scope) -> NameTable {
        var table = names
        for name in scope.names { table.insert(name) }
        return table
    }

    /// The value of an expression.
    public func value(of expression: Expression, in scope: Scope) -> Value {
        switch expression.form {
        case .number(let significand, let exponent): return .number(Decimal34("\(significand)E-\(exponent)"))
        case .text(let text): return .text(text)
        case .boolean(let value): return .boolean(value)
        case .null: return .null
        case .at(let text): return TemporalText.any(text) ?? .null
        case .name(let name): return scope[name] ?? .null
        case .path(let base, let name): return path(value(of: base, in: scope), name)
        case .filter(let base, let condition): return filter(value(of: base, in: scope), condition, in: scope)
        case .call(let name, let arguments):
            return call(scope[name] ?? .null, arguments.map { (nil, value(of: $0, in: scope)) }, in: scope)
        case .quantified(let quantifier, let iterators, let body):
            return quantified(quantifier, iterators, body, in: scope)
        case .loop(let iterators, let body): return loop(iterators, body, in: scope)
        case .choice(let condition, let yes, let no):
            if case .boolean(true) = value(of: condition, in: scope) { return value(of: yes, in: scope) }
            return value(of: no, in: scope)
        case .binary(let sign, let left, let right):
            return Arithmetic.apply(sign, value(of: left, in: scope), value(of: right, in: scope))
        case .joined(let sign, let operands): return joined(sign, operands, in: scope)
        case .negated(let operand): return Arithmetic.negated(value(of: operand, in: scope))
        case .between(let subject, let low, let high):
            let subject = value(of: subject, in: scope)
            let ends = (
                Arithmetic.apply(.atLeast, subject, value(of: low, in: scope)),
                Arithmetic.apply(.atMost, subject, value(of: high, in: scope))
            )
            return Self.conjunction([ends.0, ends.1])
        case .membership(let subject, let tests):
            return membership(value(of: subject, in: scope), tests, in: scope)
        case .list(let items): return .list(items.map { value(of: $0, in: scope) })
        case .range(let low, let includesLow, let high, let includesHigh):
            return interval(
                low.map { value(of: $0, in: scope) }, includesLow, high.map { value(of: $0, in: scope) },
                includesHigh)
        case .standard(let form): return value(of: form, in: scope)
        }
    }

    private func value(of form: StandardForm, in scope: Scope) -> Value {
        switch form {
        case .decimal(let text): return .number(Decimal34(text))
        case .power(let base, let exponent):
            guard case .number(let a) = value(of: base, in: scope),
                case .number(let b) = value(of: exponent, in: scope)
            else { return .null }
            return .number(Decimal34.power(a, b))
        case .context(let entries):
            var context = Context()
            for entry in entries {
                if context[entry.key] != nil { return .null }
                context[entry.key] = value(of: entry.value, in: scope.with(context))
            }
            return .context(context)
        case .function(let parameters, let body): return function(parameters, body, in: scope)
        case .external: return .null
        case .apply(let callee, let arguments):
            return call(
                value(of: callee, in: scope), arguments.map { ($0.name, value(of: $0.value, in: scope)) },
                in: scope)
        case .instance(let subject, let type):
            guard let kind = kind(of: type, in: scope) else { return .null }
            return .boolean(kind.unlimited.holds(value(of: subject, in: scope)))
        case .span: return .null
        case .equal(let operand):
            let value = value(of: operand, in: scope)
            return .range(
                Interval(low: value, includesLow: true, high: value, includesHigh: true, isTest: true))
        case .unequal(let operand):
            let value = value(of: operand, in: scope)
            return .range(
                Interval(low: value, includesLow: false, high: value, includesHigh: false, isTest: true))
        }
    }

    private func interval(_ low: Value?, _ includesLow: Bool, _ high: Value?, _ includesHigh: Bool) -> Value {
        let range = Interval(
            low: low ?? .null, includesLow: low != nil && includesLow, high: high ?? .null,
            includesHigh: high != nil && includesHigh)
        // An end that is written must be known.
        if low?.isNull == true || high?.isNull == true { return .null }
        if !range.low.isNull, !range.high.isNull, range.low.order(with: range.high) == nil,
            range.low.isEqual(to: range.high) != true
        {
            return .null
        }
        return .range(range)
    }

    private func function(_ parameters: [StandardForm.Parameter], _ body: Expression, in scope: Scope)
        -> Value
    {
        var form: [Callable.Parameter] = []
        for parameter in parameters {
            guard let kind = parameter.type.map({ kind(of: $0, in: scope) }) ?? .any else { return .null }
            form.append(.init(name: parameter.name, type: kind))
        }
        let names = form.map(\.name)
        return .function(
            Callable(form: form) { arguments, depth in
                value(
                    of: body,
                    in: scope.called(.init(zip(names, arguments), uniquingKeysWith: { $1 }), at: depth))
            })
    }

    /// The kind that a written type names; nil when there is none.
    func kind(of type: WrittenType, in scope: Scope) -> FeelKind? {
        switch type {
        case .named(let name): return scope.kinds[name] ?? FeelKind(named: name)
        case .list(let item): return kind(of: item, in: scope).map { .list($0) }
        case .range(let item): return kind(of: item, in: scope).map { .range($0) }
        case .context(let fields):
            var result: [FeelKind.Field] = []
            for field in fields {
                guard let kind = kind(of: field.type, in: scope) else { return nil }
                result.append(.init(field.name, kind))
            }
            return .context(result)
        case .function(let parameters, let result):
            let kinds = parameters.map { kind(of: $0, in: scope) }
            guard !kinds.contains(where: { $0 == nil }), let result = kind(of: result, in: scope) else {
                return nil
            }
            return .function(kinds.compactMap(\.self), result)
        }
    }
}
