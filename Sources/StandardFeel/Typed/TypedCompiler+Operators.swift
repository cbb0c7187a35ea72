import Feel

extension TypedCompiler {
    /// What runs a node as a number; nil when its type says that it is none.
    func number(_ node: TypedNode) -> (@Sendable (Scope) -> Decimal34?)? {
        switch node {
        case .number(let run): return run
        case .truth: return nil
        case .value(let kind, let run):
            guard kind.mayBe(.number) else { return nil }
            return { @Sendable scope in run(scope).number }
        }
    }

    /// What runs a node as a truth; whatever else it is counts as nothing.
    func truth(_ node: TypedNode) -> @Sendable (Scope) -> Bool? {
        switch node {
        case .truth(let run): run
        case .number: { _ in nil }
        case .value(_, let run): { run($0).truth }
        }
    }

    func negated(_ node: TypedNode) -> TypedNode {
        if case .number(let run) = node { return .number { run($0)?.negated } }
        let run = node.run
        switch node.kind.unlimited {
        case .any, .months, .days: return .value(node.kind.unlimited) { Arithmetic.negated(run($0)) }
        case .number: return .number { run($0).number?.negated }
        default: return .nothing
        }
    }

    /// Kleene's tables, without wrapping what is a truth already.
    func joined(_ sign: Expression.Operator, _ nodes: [TypedNode]) -> TypedNode {
        let runs = nodes.map(truth)
        let decides = sign == .or
        return .truth { scope in
            var result: Bool? = !decides
            for run in runs {
                guard let value = run(scope) else {
                    result = nil
                    continue
                }
                if value == decides { return decides }
            }
            return result
        }
    }

    func binary(_ sign: Expression.Operator, _ left: TypedNode, _ right: TypedNode) -> TypedNode {
        if case .number(let a) = left, case .number(let b) = right { return numeric(sign, a, b) }
        let (a, b) = (left.run, right.run)
        switch sign {
        case .plus, .minus, .times, .divided:
            guard let kind = Self.result(sign, left.kind.unlimited, right.kind.unlimited) else {
                return .nothing
            }
            return .of(kind) { Arithmetic.apply(sign, a($0), b($0)) }
        default:
            return .truth { Arithmetic.apply(sign, a($0), b($0)).truth }
        }
    }

    private func numeric(
        _ sign: Expression.Operator, _ a: @escaping @Sendable (Scope) -> Decimal34?,
        _ b: @escaping @Sendable (Scope) -> Decimal34?
    ) -> TypedNode {
        func computed(_ join: @escaping @Sendable (Decimal34, Decimal34) -> Decimal34?) -> TypedNode {
            .number { scope in
                guard let left = a(scope), let right = b(scope) else { return nil }
                return join(left, right)
            }
        }
        func compared(_ join: @escaping @Sendable (Decimal34, Decimal34) -> Bool) -> TypedNode {
            .truth { scope in
                guard let left = a(scope), let right = b(scope) else { return nil }
                return join(left, right)
            }
        }
        switch sign {
        case .plus: return computed(Decimal34.sum)
        case .minus: return computed(Decimal34.difference)
        case .times: return computed(Decimal34.product)
        case .divided: return computed(Decimal34.quotient)
        case .less: return compared { $0 < $1 }
        case .atMost: return compared { $0 <= $1 }
        case .greater: return compared { $0 > $1 }
        case .atLeast: return compared { $0 >= $1 }
        // Equality with nothing is yes or no in the standard.
        case .equal: return .truth { a($0) == b($0) }
        case .unequal: return .truth { a($0) != b($0) }
        case .and, .or: return .truth { _ in nil }
        }
    }

    /// The type of a sum, difference, product or quotient; nil when the types allow none.
    private static func result(_ sign: Expression.Operator, _ left: FeelKind, _ right: FeelKind) -> FeelKind?
    {
        switch (sign, left, right) {
        case (_, .any, .any): .any
        case (_, .any, let known), (_, let known, .any):
            known.mayCompute ? .any : nil
        case (_, .number, .number): .number
        case (.plus, .text, .text): .text
        case (.plus, .months, .months), (.minus, .months, .months): .months
        case (.plus, .days, .days), (.minus, .days, .days): .days
        case (.plus, .date, .months), (.plus, .months, .date), (.minus, .date, .months): .date
        case (.plus, .date, .days), (.plus, .days, .date), (.minus, .date, .days): .date
        case (.plus, .dateTime, .months), (.plus, .months, .dateTime), (.minus, .dateTime, .months): .dateTime
        case (.plus, .dateTime, .days), (.plus, .days, .dateTime), (.minus, .dateTime, .days): .dateTime
        case (.plus, .time, .days), (.plus, .days, .time), (.minus, .time, .days): .time
        case (.minus, .date, .date), (.minus, .dateTime, .dateTime), (.minus, .time, .time): .days
        case (.minus, .date, .dateTime), (.minus, .dateTime, .date): .days
        case (.times, .months, .number), (.times, .number, .months), (.divided, .months, .number): .months
        case (.times, .days, .number), (.times, .number, .days), (.divided, .days, .number): .days
        case (.divided, .months, .months), (.divided, .days, .days): .number
        default: nil
        }
    }
}

extension FeelKind {
    /// Whether a value of the kind may be of another.
    func mayBe(_ other: FeelKind) -> Bool {
        switch unlimited {
        case .any: true
        default: unlimited.isWithin(other)
        }
    }

    /// Whether there is an operator of arithmetic for it.
    var mayCompute: Bool {
        switch self {
        case .number, .text, .months, .days, .date, .time, .dateTime, .any: true
        default: false
        }
    }
}
