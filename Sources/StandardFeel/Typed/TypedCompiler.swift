public import Feel

/// Compiles an expression once, for the types that are known before it runs.
///
/// What the types forbid is nothing without being run; numbers and truths are passed on without being wrapped.
/// It gives what `Evaluator` gives, which knows no type until a value is there.
public struct TypedCompiler: Sendable {
    private let evaluator = Evaluator()
    /// The types that the model defines.
    let kinds: [String: FeelKind]

    /// Makes a compiler for the types of a model.
    public init(kinds: [String: FeelKind]) { self.kinds = kinds }

    /// What gives the value of an expression.
    ///
    /// - Parameters:
    ///   - expression: The expression.
    ///   - names: The types of names, as far as they are declared.
    /// - Returns: What runs it in a scope, and the type of what that gives.
    public func compile(
        _ expression: Expression, names: [String: FeelKind]
    ) -> (kind: FeelKind, run: @Sendable (Scope) -> Value) {
        let node = node(expression, names)
        return (node.kind, node.run)
    }

    func node(_ expression: Expression, _ names: [String: FeelKind]) -> TypedNode {
        switch expression.form {
        case .number(let significand, let exponent):
            let number = Decimal34("\(significand)E-\(exponent)")
            return .number { _ in number }
        case .text(let text): return .value(.text) { _ in .text(text) }
        case .boolean(let value): return .truth { _ in value }
        case .null: return .nothing
        case .at(let text): return constant(TemporalText.any(text) ?? .null)
        case .name(let name): return .of(names[name] ?? .any) { $0[name] ?? .null }
        case .path(let base, let name):
            let base = node(base, names)
            let run = base.run
            return .of(Self.field(name, of: base.kind)) { [evaluator] in evaluator.path(run($0), name) }
        case .filter(let base, let condition): return filter(node(base, names), condition)
        case .call(let name, let arguments):
            return call(
                .init(.name(name), at: expression.range), arguments.map { (nil, node($0, names)) }, names)
        case .quantified(let quantifier, let iterators, let body):
            let (steps, inner) = walk(iterators, names)
            let run = node(body, inner).run
            return .of(.boolean) { [evaluator] in
                evaluator.quantified(isEvery: quantifier == .every, steps, in: $0, run)
            }
        case .loop(let iterators, let body):
            let (steps, inner) = walk(iterators, names)
            let body = node(body, inner.merging(["partial": .list(.any)]) { $1 })
            let run = body.run
            return .value(.list(body.kind)) { [evaluator] in evaluator.loop(steps, in: $0, run) }
        case .choice(let condition, let yes, let no): return choice(condition, yes, no, names)
        case .binary(let sign, let left, let right):
            return binary(sign, node(left, names), node(right, names))
        case .joined(let sign, let operands): return joined(sign, operands.map { node($0, names) })
        case .negated(let operand): return negated(node(operand, names))
        case .between(let value, let low, let high):
            let value = node(value, names)
            return joined(
                .and, [binary(.atLeast, value, node(low, names)), binary(.atMost, value, node(high, names))])
        case .list(let items):
            let runs = items.map { node($0, names).run }
            return .value(.list(.any)) { scope in .list(runs.map { $0(scope) }) }
        case .standard(let form): return standard(form, of: expression, names)
        case .membership, .range:
            return erased(expression, as: Self.isTruth(expression) ? .boolean : .range(.any))
        }
    }

    private static func isTruth(_ expression: Expression) -> Bool {
        if case .membership(_, let tests) = expression.form {
            // A test about the value itself gives whatever it gives.
            return !tests.contains { $0.mentions("?") }
        }
        return false
    }

    private func constant(_ value: Value) -> TypedNode {
        let kind: FeelKind =
            switch value {
            case .date: .date
            case .time: .time
            case .dateTime: .dateTime
            case .months: .months
            case .nanoseconds: .days
            default: .null
            }
        return .value(kind) { _ in value }
    }

    /// As the evaluator without types does it.
    private func erased(_ expression: Expression, as kind: FeelKind) -> TypedNode {
        .of(kind) { [evaluator] in evaluator.value(of: expression, in: $0) }
    }

    private func standard(_ form: StandardForm, of whole: Expression, _ names: [String: FeelKind])
        -> TypedNode
    {
        switch form {
        case .decimal(let text):
            let number = Decimal34(text)
            return .number { _ in number }
        case .power(let base, let exponent):
            guard let a = number(node(base, names)), let b = number(node(exponent, names)) else {
                return .nothing
            }
            return .number { scope in
                guard let base = a(scope), let exponent = b(scope) else { return nil }
                return Decimal34.power(base, exponent)
            }
        case .apply(let callee, let arguments):
            return call(callee, arguments.map { ($0.name, node($0.value, names)) }, names)
        case .instance(let subject, let type):
            guard let kind = evaluator.kind(of: type, in: Scope(kinds: kinds, now: .null)) else {
                return .nothing
            }
            let run = node(subject, names).run
            return .truth { kind.unlimited.holds(run($0)) }
        case .context(let entries): return context(entries, names)
        case .function: return erased(whole, as: .function(nil, .any))
        case .external, .span: return .nothing
        case .equal, .unequal: return erased(whole, as: .range(.any))
        }
    }

    private func context(_ entries: [StandardForm.Entry], _ names: [String: FeelKind]) -> TypedNode {
        guard Set(entries.map(\.key)).count == entries.count else { return .nothing }
        var inner = names
        var parts: [(key: String, run: @Sendable (Scope) -> Value)] = []
        var fields: [FeelKind.Field] = []
        for entry in entries {
            let node = node(entry.value, inner)
            parts.append((entry.key, node.run))
            fields.append(.init(entry.key, node.kind))
            inner[entry.key] = node.kind
        }
        let steps = parts
        return .value(.context(fields)) { scope in
            var context = Context()
            for (key, run) in steps { context[key] = run(scope.with(context)) }
            return .context(context)
        }
    }

    /// Within a filter a name may be a field of the element, so nothing is known about any.
    private func filter(_ base: TypedNode, _ condition: Expression) -> TypedNode {
        let (list, condition) = (base.run, node(condition, [:]).run)
        return .value(.any) { [evaluator] in evaluator.filter(list($0), in: $0, by: condition) }
    }

    private func walk(
        _ iterators: [Expression.Iterator], _ names: [String: FeelKind]
    ) -> ([Iteration], [String: FeelKind]) {
        var inner = names
        var steps: [Iteration] = []
        for iterator in iterators {
            if case .standard(.span) = iterator.domain.form {
                let domain = iterator.domain
                steps.append(Iteration(iterator.variable) { [evaluator] in evaluator.domain(domain, in: $0) })
                inner[iterator.variable] = .any
            } else {
                let domain = node(iterator.domain, inner)
                let run = domain.run
                steps.append(Iteration(iterator.variable) { [evaluator] in evaluator.domain(run($0)) })
                inner[iterator.variable] = if case .list(let item) = domain.kind { item } else { .any }
            }
        }
        return (steps, inner)
    }

    private func call(
        _ callee: Expression, _ arguments: [(name: String?, node: TypedNode)], _ names: [String: FeelKind]
    ) -> TypedNode {
        let function = node(callee, names).run
        let parts = arguments.map { (name: $0.name, run: $0.node.run) }
        return .value(.any) { [evaluator] scope in
            evaluator.call(function(scope), parts.map { (name: $0.name, value: $0.run(scope)) }, in: scope)
        }
    }

    private func choice(
        _ condition: Expression, _ yes: Expression, _ no: Expression, _ names: [String: FeelKind]
    ) -> TypedNode {
        let (test, yes, no) = (truth(node(condition, names)), node(yes, names), node(no, names))
        if case .number(let a) = yes, case .number(let b) = no {
            return .number { test($0) == true ? a($0) : b($0) }
        }
        if case .truth(let a) = yes, case .truth(let b) = no {
            return .truth { test($0) == true ? a($0) : b($0) }
        }
        let (a, b) = (yes.run, no.run)
        return .value(.any) { test($0) == true ? a($0) : b($0) }
    }

    private static func field(_ name: String, of kind: FeelKind) -> FeelKind {
        if case .context(let fields) = kind.unlimited {
            return fields.first { $0.name == name }?.kind ?? .any
        }
        return .any
    }
}

extension Expression {
    /// Whether a name stands in it.
    func mentions(_ name: String) -> Bool {
        if case .name(name) = form { return true }
        return form.parts.contains { $0.mentions(name) }
    }
}
