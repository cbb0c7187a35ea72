/// The type of a single value: what its text must look like.
public struct SimpleType: Hashable, Sendable {
    /// What a value of the type becomes in a cell.
    public enum Kind: Hashable, Sendable {
        /// Free or patterned text.
        case text
        /// A whole number.
        case number
        /// `true` or `false`.
        case boolean
        /// A date; `fullOnly` refuses a month or a year.
        case date(fullOnly: Bool)
        /// A code of the list with this index in `RecordModel.codeLists`.
        case code(Int)
        /// The number of another record; the index in `RecordModel.references`.
        case reference(Int)
    }

    /// The name in the schema, such as `JaNee`.
    public var name: String
    /// What a value becomes.
    public var kind: Kind
    /// Patterns of XML Schema that the value must match, all of them; empty for none.
    public var patterns: [String]
    /// The smallest number allowed, or nil for no bound.
    public var minimum: Int64?
    /// The greatest number allowed, or nil for no bound.
    public var maximum: Int64?
    /// The least number of code points of a text; 0 for no bound.
    public var minimumLength: Int
    /// Whether blanks around and runs of blanks inside are folded before the check (`xs:token`).
    public var collapsesBlanks: Bool
    /// What it is, in Dutch, as the schema documents it.
    public var documentation: String

    /// Makes a simple type from its parts.
    public init(
        name: String, kind: Kind, patterns: [String] = [], minimum: Int64? = nil, maximum: Int64? = nil,
        minimumLength: Int = 0, collapsesBlanks: Bool = false, documentation: String = ""
    ) {
        self.name = name
        self.kind = kind
        self.patterns = patterns
        self.minimum = minimum
        self.maximum = maximum
        self.minimumLength = minimumLength
        self.collapsesBlanks = collapsesBlanks
        self.documentation = documentation
    }
}
