/// An expression that was compiled for what is known about its type.
enum TypedNode: Sendable {
    /// A number or nothing.
    case number(@Sendable (Scope) -> Decimal34?)
    /// Yes, no or nothing.
    case truth(@Sendable (Scope) -> Bool?)
    /// A value of a kind, or nothing.
    case value(FeelKind, @Sendable (Scope) -> Value)

    /// What is known about its type.
    var kind: FeelKind {
        switch self {
        case .number: .number
        case .truth: .boolean
        case .value(let kind, _): kind
        }
    }

    /// The same, for where the type does not matter.
    var run: @Sendable (Scope) -> Value {
        switch self {
        case .number(let run): { .number(run($0)) }
        case .truth(let run): { run($0).map { .boolean($0) } ?? .null }
        case .value(_, let run): run
        }
    }

    /// Nothing, whatever the scope.
    static let nothing = TypedNode.value(.null) { _ in .null }

    /// A node of a kind, with the fast form where there is one.
    static func of(_ kind: FeelKind, _ run: @escaping @Sendable (Scope) -> Value) -> TypedNode {
        switch kind {
        case .number: .number { run($0).number }
        case .boolean: .truth { run($0).truth }
        default: .value(kind, run)
        }
    }
}
