extension Expression.Form {
    /// The expressions that stand directly inside, in the order they are written.
    public var parts: [Expression] {
        switch self {
        case .number, .text, .boolean, .null, .at, .name: []
        case .path(let base, _): [base]
        case .filter(let base, let condition): [base, condition]
        case .call(_, let arguments): arguments
        case .quantified(_, let iterators, let body), .loop(let iterators, let body):
            iterators.map(\.domain) + [body]
        case .choice(let condition, let yes, let no): [condition, yes, no]
        case .binary(_, let left, let right): [left, right]
        case .joined(_, let operands): operands
        case .negated(let operand): [operand]
        case .between(let value, let low, let high): [value, low, high]
        case .membership(let value, let tests): [value] + tests
        case .list(let items): items
        case .standard(let form): form.parts
        case .range(let low, _, let high, _): [low, high].compactMap(\.self)
        }
    }
}
