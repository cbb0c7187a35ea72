/// The forms that FEEL has and the strict dialect of frameworks does not.
///
/// Only a parser of the standard language makes them; the compiler of frameworks never meets one.
public indirect enum StandardForm: Hashable, Sendable {
    /// A key of a context with its value.
    public struct Entry: Hashable, Sendable {
        /// The key, blanks collapsed.
        public var key: String
        /// What it stands for.
        public var value: Expression
    }

    /// A formal parameter of a function.
    public struct Parameter: Hashable, Sendable {
        /// The name, blanks collapsed.
        public var name: String
        /// Its type; nil when any value will do.
        public var type: WrittenType?
    }

    /// An argument of a call.
    public struct Argument: Hashable, Sendable {
        /// The parameter it is for; nil when its place says so.
        public var name: String?
        /// What is handed over.
        public var value: Expression
    }

    /// A number as it is written, whatever its length.
    case decimal(String)
    /// `base ** exponent`.
    case power(Expression, Expression)
    /// `{a: 1, b: a}`.
    case context([Entry])
    /// `function(a, b) a + b`.
    case function([Parameter], Expression)
    /// `function(a) external {…}`: the body is a context that names a method.
    case external([Parameter], Expression)
    /// A call of what an expression gives, or with named arguments.
    case apply(Expression, [Argument])
    /// `value instance of type`.
    case instance(Expression, WrittenType)
    /// `low..high`, as a loop goes through it, upwards or downwards.
    case span(Expression, Expression)
    /// `= value`, as a test.
    case equal(Expression)
    /// `!= value`, as a test.
    case unequal(Expression)

    /// The expressions that stand directly inside.
    var parts: [Expression] {
        switch self {
        case .decimal: []
        case .power(let base, let exponent): [base, exponent]
        case .span(let low, let high): [low, high]
        case .context(let entries): entries.map(\.value)
        case .function(_, let body), .external(_, let body): [body]
        case .apply(let callee, let arguments): [callee] + arguments.map(\.value)
        case .instance(let value, _): [value]
        case .equal(let value), .unequal(let value): [value]
        }
    }

    /// One fixed way of writing.
    var canonical: String {
        switch self {
        case .decimal(let text): text
        case .power(let base, let exponent): "(\(base.canonical) ** \(exponent.canonical))"
        case .context(let entries):
            "{" + entries.map { "\"\($0.key)\": \($0.value.canonical)" }.joined(separator: ", ") + "}"
        case .function(let parameters, let body):
            "(function(\(parameters.map(\.name).joined(separator: ", "))) \(body.canonical))"
        case .external(let parameters, let body):
            "(function(\(parameters.map(\.name).joined(separator: ", "))) external \(body.canonical))"
        case .apply(let callee, let arguments):
            callee.canonical + "("
                + arguments.map { ($0.name.map { "\($0): " } ?? "") + $0.value.canonical }
                .joined(separator: ", ") + ")"
        case .instance(let value, let type): "(\(value.canonical) instance of \(type))"
        case .span(let low, let high): "\(low.canonical)..\(high.canonical)"
        case .equal(let value): "(= \(value.canonical))"
        case .unequal(let value): "(!= \(value.canonical))"
        }
    }
}
