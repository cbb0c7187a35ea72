import Records

extension Compiler {
    /// `count(list) >= 1` and its kin: decided as soon as the elements in doubt no longer matter.
    ///
    /// Returns nil without a problem when it is no such comparison.
    func counted(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: Scope, at range: Range<Int>
    ) -> Condition? {
        guard case .call("count", let arguments) = left.form, arguments.count == 1,
            case .number(let number, 0) = right.form, vocabulary.terms["count"] == nil
        else { return nil }
        let before = problems.count
        guard let compiled = compile(arguments[0], in: scope), let enumerate = compiled.enumerate else {
            problems.removeSubrange(before...)
            return nil
        }
        return Self.counting(enumerate, sign, number, at: range)
    }

    /// A comparison of the number of elements with a number.
    static func counting(
        _ enumerate: @escaping Enumerate, _ sign: Expression.Operator, _ number: Int64, at range: Range<Int>
    ) -> Condition {
        let shape: Condition.Shape =
            switch sign {
            case .atLeast: .atLeast(enumerate, number)
            case .greater: .atLeast(enumerate, number + 1)
            default: .fact
            }
        return Condition(range: range, shape: shape) { frame in
            Tally(enumerate, &frame).compared(sign, with: number)
        }
    }
}
