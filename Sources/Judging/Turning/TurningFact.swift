public import Frameworks

/// One point of a list of facts that would turn an indicator.
public struct TurningFact: Hashable, Sendable {
    /// What has to be done with it.
    public enum Action: String, Hashable, Sendable {
        /// Record what is missing.
        case record = "vastleggen"
        /// What stands there does not meet the norm.
        case change = "aanpassen"
        /// Add something to a list.
        case add = "toevoegen"
        /// Ask a person.
        case answer = "beantwoorden"
        /// See whether what a person answered still holds; nothing in the dossier changes it.
        case reconsider = "nagaan"
    }

    /// A value that must stand somewhere: a code, *ja*, *nee*, *geen*, or the path of the record to point to; of what
    /// was answered, the outcome that the person gave.
    ///
    /// Dates, numbers and texts are never shown.
    public struct Value: Hashable, Sendable {
        /// The value in words.
        public var text: String
        /// Whether another value would do as well.
        public var isExample: Bool

        /// Makes a value.
        public init(text: String, isExample: Bool) {
            self.text = text
            self.isExample = isExample
        }
    }

    /// A field that a new entry must hold.
    public struct Field: Hashable, Sendable {
        /// The name in the entry, such as `partij`.
        public var name: String
        /// What must stand there, or nil when any value will do or it is none that is shown.
        public var value: Value?

        /// Makes a field.
        public init(name: String, value: Value? = nil) {
            self.name = name
            self.value = value
        }
    }

    /// What has to be done.
    public var action: Action
    /// The path, or the question when the action is `answer` or `reconsider`.
    public var subject: String
    /// What must stand there, or nil when any value will do or it is none that is shown.
    public var value: Value?
    /// What a new entry must hold; empty for a single value.
    public var fields: [Field]
    /// The 1-based line to go to, or 0 for a question.
    public var line: Int
    /// The 1-based column, or 0.
    public var column: Int
    /// The requirements it serves, in order.
    public var requirements: [RequirementCode]

    /// Makes a fact from its parts.
    public init(
        action: Action, subject: String, value: Value? = nil, fields: [Field] = [], line: Int, column: Int,
        requirements: [RequirementCode]
    ) {
        self.action = action
        self.subject = subject
        self.value = value
        self.fields = fields
        self.line = line
        self.column = column
        self.requirements = requirements
    }
}
