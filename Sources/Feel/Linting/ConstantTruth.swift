/// What a condition says whatever stands in a dossier.
///
/// Only what can be seen from the condition itself: parameters may be set otherwise, so they are no constants. A
/// condition that is yes or unknown, but never no, counts as always yes: unknown is no answer an author meant.
enum ConstantTruth {
    /// Always yes (true), always no (false), or nil when a dossier decides.
    static func of(_ expression: Expression) -> Bool? {
        switch expression.form {
        case .boolean(let value): value
        case .binary(let sign, let left, let right): comparison(sign, left, right)
        case .joined(.and, let operands): all(operands)
        case .joined(_, let operands): any(operands)
        case .call("not", let arguments) where arguments.count == 1: of(arguments[0]).map { !$0 }
        case .call("minstens", let arguments) where arguments.count == 2: atLeast(arguments[0], arguments[1])
        case .between(_, let low, let high): isEmpty(low, high) ? false : nil
        case .membership(_, let tests): tests.allSatisfy(isEmptyRange) ? false : nil
        case .quantified(.every, _, let body): of(body) == true ? true : nil
        case .quantified(.some, _, let body): of(body) == false ? false : nil
        case .choice(let condition, let yes, let no): choice(of(condition), of(yes), of(no))
        default: nil
        }
    }

    private static func comparison(_ sign: Expression.Operator, _ left: Expression, _ right: Expression)
        -> Bool?
    {
        if let one = Literal(left), let two = Literal(right) { return one.compared(sign, with: two) }
        if left.canonical == right.canonical {
            switch sign {
            case .equal, .atMost, .atLeast: return true
            case .unequal, .less, .greater: return false
            default: return nil
            }
        }
        if left.isCount { return ofCount(sign, right) }
        if right.isCount { return ofCount(sign.mirrored, left) }
        return nil
    }

    /// A number of elements is never less than nothing, and always whole.
    private static func ofCount(_ sign: Expression.Operator, _ number: Expression) -> Bool? {
        guard let limit = Literal(number) else { return nil }
        if number.isFraction && (sign == .equal || sign == .unequal) { return sign == .unequal }
        let zero = Literal.number(0)
        switch sign {
        case .atLeast: return limit.compared(.atMost, with: zero) == true ? true : nil
        case .greater: return limit.compared(.less, with: zero) == true ? true : nil
        case .less: return limit.compared(.atMost, with: zero) == true ? false : nil
        case .atMost, .equal: return limit.compared(.less, with: zero) == true ? false : nil
        case .unequal: return limit.compared(.less, with: zero) == true ? true : nil
        default: return nil
        }
    }

    /// At least none of a list is always so; more than a list as written has, never.
    private static func atLeast(_ number: Expression, _ list: Expression) -> Bool? {
        guard let least = Literal(number) else { return nil }
        if least.compared(.atMost, with: .number(0)) == true { return true }
        guard case .list(let items) = list.form else { return nil }
        return least.compared(.greater, with: Literal(whole: items.count)) == true ? false : nil
    }

    private static func all(_ operands: [Expression]) -> Bool? {
        let truths = operands.map(of)
        if truths.contains(false) || haveOpposites(operands) || Bounds(operands, negated: false).areImpossible
        {
            return false
        }
        return truths.allSatisfy { $0 == true } ? true : nil
    }

    private static func any(_ operands: [Expression]) -> Bool? {
        let truths = operands.map(of)
        if truths.contains(true) || haveOpposites(operands) || Bounds(operands, negated: true).areImpossible {
            return true
        }
        return truths.allSatisfy { $0 == false } ? false : nil
    }

    /// Whether something and its opposite stand side by side.
    private static func haveOpposites(_ operands: [Expression]) -> Bool {
        let written = Set(operands.map(\.canonical))
        return operands.contains { operand in
            guard case .call("not", let arguments) = operand.form, arguments.count == 1 else { return false }
            return written.contains(arguments[0].canonical)
        }
    }

    private static func choice(_ condition: Bool?, _ yes: Bool?, _ no: Bool?) -> Bool? {
        switch condition {
        case true?: yes
        case false?: no
        case nil: yes == no ? yes : nil
        }
    }

    private static func isEmptyRange(_ test: Expression) -> Bool {
        guard case .range(let low?, _, let high?, _) = test.form else { return false }
        return isEmpty(low, high)
    }

    private static func isEmpty(_ low: Expression, _ high: Expression) -> Bool {
        guard let one = Literal(low), let two = Literal(high) else { return false }
        return one.compared(.greater, with: two) == true
    }
}

extension Expression {
    /// Whether it is the number of elements of a list.
    fileprivate var isCount: Bool {
        if case .call("count", let arguments) = form { arguments.count == 1 } else { false }
    }
}
