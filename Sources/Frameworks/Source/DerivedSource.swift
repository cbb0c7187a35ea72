public import Diagnostics

/// A derived value (*afleiding*): shown per dossier with evidence, never deciding.
public struct DerivedSource: Sendable, Equatable {
    /// A row of a table: the first row whose condition holds gives the value.
    public struct Row: Sendable, Equatable {
        /// Yes/no.
        public var when: ExpressionSource
        /// The value when it holds.
        public var then: ExpressionSource
    }

    /// How the value is found.
    public enum Body: Sendable, Equatable {
        /// One expression.
        case expression(ExpressionSource)
        /// Rows in order; at least one.
        case rows([Row])
    }

    /// The name, which may hold blanks.
    public var name: String
    /// The kind of value.
    public var kind: ParameterKind
    /// Why it exists and what it means.
    public var explanation: String
    /// How the value is found.
    public var body: Body
    /// Where the entry begins.
    public var place: Place
}
