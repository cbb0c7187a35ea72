/// Why a dossier could not be judged: a fault of the engine or its bounds, never a verdict.
public struct JudgingError: Error, Hashable, Sendable {
    /// What happened.
    public enum Code: String, Hashable, Sendable {
        /// The rules visited more elements, or looked at more facts, than one dossier may need.
        case overBudget = "rekenbudget-op"
    }

    /// What happened.
    public var code: Code
    /// The requirement at which it happened.
    public var requirement: String

    /// What happened and what to do now, in Dutch.
    public var message: String {
        "de regels hebben voor dit dossier te veel stappen nodig (bij eis \(requirement)); het dossier is niet beoordeeld"
    }
}
