public import Frameworks

/// One fact on a way to a positive indicator.
public struct TurningFact: Hashable, Sendable {
    /// What has to be done with it.
    public enum Action: String, Hashable, Sendable {
        /// Record what is missing.
        case record = "vastleggen"
        /// What stands there does not meet the norm.
        case change = "aanpassen"
        /// Add something to a list.
        case add = "toevoegen"
        /// Take something out of a list.
        case remove = "weghalen"
        /// Ask a person.
        case answer = "beantwoorden"
    }

    /// What has to be done.
    public var action: Action
    /// The path, or the question when the action is `answer`.
    public var subject: String
    /// The 1-based line to go to, or 0 for a question.
    public var line: Int
    /// The 1-based column, or 0.
    public var column: Int
    /// The requirements it serves, in order.
    public var requirements: [RequirementCode]

    /// Makes a fact from its parts.
    public init(action: Action, subject: String, line: Int, column: Int, requirements: [RequirementCode]) {
        self.action = action
        self.subject = subject
        self.line = line
        self.column = column
        self.requirements = requirements
    }
}
