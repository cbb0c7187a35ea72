/// What an author should look at in an expression that can be run all the same.
public enum ConditionLint {
    /// The problems of an expression in the order of their places.
    ///
    /// - Parameters:
    ///   - expression: The expression.
    ///   - isCondition: Whether its answer is used as a yes or no.
    /// - Returns: The problems; empty when there are none.
    public static func problems(in expression: Expression, isCondition: Bool) -> [FeelProblem] {
        var problems: [FeelProblem] = []
        look(at: expression, isCondition: isCondition, &problems)
        return problems.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    private static func look(at expression: Expression, isCondition: Bool, _ problems: inout [FeelProblem]) {
        if isCondition, let truth = ConstantTruth.of(expression) {
            problems.append(FeelProblem(.alwaysSame(truth), at: smallest(expression, truth).range))
            return
        }
        if case .joined(_, let operands) = expression.form { noteRepeated(operands, &problems) }
        let conditions = expression.conditionParts
        for (index, part) in expression.form.parts.enumerated() {
            look(at: part, isCondition: conditions.contains(index), &problems)
        }
    }

    /// The operand that alone makes a whole always yes or always no, or else the whole.
    private static func smallest(_ expression: Expression, _ truth: Bool) -> Expression {
        guard case .joined(let sign, let operands) = expression.form, truth == (sign == .or),
            let cause = operands.first(where: { ConstantTruth.of($0) == truth })
        else { return expression }
        return smallest(cause, truth)
    }

    private static func noteRepeated(_ operands: [Expression], _ problems: inout [FeelProblem]) {
        var seen: Set<String> = []
        for operand in operands where !seen.insert(operand.canonical).inserted {
            problems.append(FeelProblem(.repeated, at: operand.range))
        }
    }
}

extension Expression {
    /// Which of its parts are conditions, by their places among `parts`.
    fileprivate var conditionParts: Set<Int> {
        switch form {
        case .filter: [1]
        case .quantified(_, let iterators, _): [iterators.count]
        case .choice: [0]
        case .joined(_, let operands): Set(operands.indices)
        case .call("not", _), .call("twijfel over", _): [0]
        default: []
        }
    }
}
