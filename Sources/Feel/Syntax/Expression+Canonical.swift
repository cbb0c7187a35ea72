extension Expression {
    /// The expression in one fixed way of writing: two expressions that differ in blanks, line ends, comments and
    /// superfluous parentheses only have the same.
    public var canonical: String {
        switch form {
        case .number(let significand, let exponent):
            exponent == 0 ? "\(significand)" : "\(significand)e-\(exponent)"
        case .text(let text): "\"\(text)\""
        case .boolean(let value): "\(value)"
        case .null: "null"
        case .at(let text): "@\"\(text)\""
        case .name(let name): name
        case .path(let base, let name): "\(base.canonical).\(name)"
        case .filter(let base, let condition): "\(base.canonical)[\(condition.canonical)]"
        case .call(let name, let arguments): "\(name)(\(Self.row(arguments)))"
        case .quantified(let quantifier, let iterators, let body):
            "(\(quantifier == .every ? "every" : "some") \(Self.row(iterators)) satisfies \(body.canonical))"
        case .loop(let iterators, let body): "(for \(Self.row(iterators)) return \(body.canonical))"
        case .choice(let condition, let yes, let no):
            "(if \(condition.canonical) then \(yes.canonical) else \(no.canonical))"
        case .binary(let sign, let left, let right):
            "(\(left.canonical) \(sign.rawValue) \(right.canonical))"
        case .joined(let sign, let operands):
            "(" + operands.map(\.canonical).joined(separator: sign == .and ? " and " : " or ") + ")"
        case .negated(let operand): "-\(operand.canonical)"
        case .between(let value, let low, let high):
            "(\(value.canonical) between \(low.canonical) and \(high.canonical))"
        case .membership(let value, let tests): "(\(value.canonical) in (\(Self.row(tests))))"
        case .list(let items): "[\(Self.row(items))]"
        case .standard(let form): form.canonical
        case .range(let low, let includesLow, let high, let includesHigh):
            (includesLow ? "[" : "(") + (low?.canonical ?? "") + ".." + (high?.canonical ?? "")
                + (includesHigh ? "]" : ")")
        }
    }

    private static func row(_ expressions: [Expression]) -> String {
        expressions.map(\.canonical).joined(separator: ", ")
    }

    private static func row(_ iterators: [Iterator]) -> String {
        iterators.map { "\($0.variable) in \($0.domain.canonical)" }.joined(separator: ", ")
    }
}
