/// What comparisons with literals that stand side by side ask of the same thing.
struct Bounds {
    private struct Demand {
        var sign: Expression.Operator
        var literal: Literal
    }

    private var demands: [String: [Demand]] = [:]

    /// Gathers the comparisons among operands.
    ///
    /// - Parameters:
    ///   - operands: The operands of an `and`, or those of an `or`.
    ///   - negated: Whether the opposite of each is gathered: an `or` always holds when its opposites cannot hold
    ///     together.
    init(_ operands: [Expression], negated: Bool) {
        for operand in operands {
            guard case .binary(let sign, let left, let right) = operand.form else { continue }
            if let literal = Literal(right) {
                add(left, negated ? sign.opposite : sign, literal)
            } else if let literal = Literal(left) {
                add(right, negated ? sign.mirrored.opposite : sign.mirrored, literal)
            }
        }
    }

    /// Whether there is something of which more is asked than can hold at once.
    var areImpossible: Bool {
        demands.values.contains { demands in
            demands.contains { one in demands.contains { two in Self.exclude(one, two) } }
        }
    }

    private mutating func add(_ subject: Expression, _ sign: Expression.Operator, _ literal: Literal) {
        demands[subject.canonical, default: []].append(Demand(sign: sign, literal: literal))
    }

    /// Whether no value meets both demands.
    private static func exclude(_ one: Demand, _ two: Demand) -> Bool {
        switch (one.sign, two.sign) {
        case (.equal, _): one.literal.compared(two.sign, with: two.literal) == false
        case (.less, .greater), (.less, .atLeast), (.atMost, .greater):
            one.literal.compared(.atMost, with: two.literal) == true
        case (.atMost, .atLeast): one.literal.compared(.less, with: two.literal) == true
        default: false
        }
    }
}

extension Expression.Operator {
    /// The comparison that holds exactly when this one does not.
    fileprivate var opposite: Expression.Operator {
        switch self {
        case .equal: .unequal
        case .unequal: .equal
        case .less: .atLeast
        case .atLeast: .less
        case .greater: .atMost
        case .atMost: .greater
        default: self
        }
    }
}
