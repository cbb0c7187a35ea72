public import Feel

/// An expression that an author tries, made ready to run.
public struct PreparedExpression: Sendable {
    /// The expression as written.
    public let text: String
    /// Its compiled form.
    public let compiled: Compiled
    /// What it runs with.
    public let program: Program
    /// What the author should look at all the same.
    public let warnings: [FeelProblem]
    /// Whether its value depends on anything that stands in a dossier.
    public let readsDossier: Bool
}
