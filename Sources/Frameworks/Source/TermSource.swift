public import Diagnostics

/// A term (*begrip*): a named expression, or a function when it has parameters.
public struct TermSource: Sendable, Equatable {
    /// A parameter of a term.
    public struct Parameter: Sendable, Equatable {
        /// The name inside the expression.
        public var name: String
        /// The kind as written: a path of the dossier model, `deelnemer`, `datum`, `duur`, `getal`,
        /// `tekst` or `ja/nee`.
        public var kind: PlacedText
        /// Where the name stands.
        public var place: Place
    }

    /// The name, which may hold blanks.
    public var name: String
    /// The parameters in order; empty for a plain named expression.
    public var parameters: [Parameter]
    /// The expression it stands for.
    public var expression: ExpressionSource
    /// What it means, in plain Dutch.
    public var explanation: String
    /// Where the name stands.
    public var place: Place
    /// Whose definition this is.
    public var origin: Origin
}
