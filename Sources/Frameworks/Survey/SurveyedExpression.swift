public import Feel

/// An expression of a framework with what it is for.
public struct SurveyedExpression: Sendable {
    /// What an expression stands for.
    public enum Role: Hashable, Sendable {
        /// A yes or no of a requirement, under the key it stands at (`voldaan als`).
        case condition(key: String)
        /// A date of a requirement: from when it can be judged.
        case dueFrom
        /// The list of *voor elk*.
        case forEach
        /// What a term means.
        case term(String)
        /// When a dossier is closed, or since when.
        case closing(isCondition: Bool)
        /// Whether a row of a derived value applies.
        case derivedWhen(String)
        /// A derived value, or that of a row.
        case derivedValue(String)
    }

    /// What it is for.
    public var role: Role
    /// The requirement it belongs to, or nil.
    public var requirement: RequirementCode?
    /// The text with its place.
    public var source: ExpressionSource
    /// What it says; of *voor elk* the list alone.
    ///
    /// Nil when it could not be read, which is reported elsewhere.
    public var expression: Expression?

    /// Whether its answer is used as a yes or no.
    public var isCondition: Bool {
        switch role {
        case .condition, .derivedWhen: true
        case .closing(let isCondition): isCondition
        // A term that says yes or no whatever the dossier holds makes conditions that do, out of sight.
        case .term: true
        case .dueFrom, .forEach, .derivedValue: false
        }
    }
}
