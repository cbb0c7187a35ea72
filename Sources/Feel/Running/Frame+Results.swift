public import Records

/// What comes out of an expression of any type.
public enum ExpressionResult: Sendable {
    /// A yes, no or unknown.
    case truth(Tri)
    /// A single value, or null with its reasons.
    case value(Located)
    /// The elements of a list with whether each belongs to it, and why there may be more.
    case list([(element: Located, member: Tri)], NullReasons)
}

extension Frame {
    /// Works out an expression of any type, with the facts it rests on.
    public mutating func result(of compiled: Compiled) -> (result: ExpressionResult, traces: [Trace]) {
        let mark = top
        defer { truncate(to: mark) }
        let result: ExpressionResult
        if case .condition(let condition) = compiled.form {
            result = .truth(condition.test(&self))
        } else if let enumerate = compiled.enumerate {
            var elements: [(element: Located, member: Tri)] = []
            let reasons = enumerate(&self) { frame, element, member, _ in
                guard frame.step() else { return false }
                if !member.isNo { elements.append((element, member)) }
                return true
            }
            result = .list(elements, reasons)
        } else if let locate = compiled.locate {
            let located = locate(&self)
            _ = use(located)
            result = compiled.type == .boolean ? .truth(Tri(located.cell)) : .value(located)
        } else {
            result = .value(Located(.null(.notComputable)))
        }
        return (result, traces(from: mark))
    }
}
