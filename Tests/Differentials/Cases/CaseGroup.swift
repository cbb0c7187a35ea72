/// Expressions that are put to the same files.
public struct CaseGroup: Encodable, Sendable {
    /// What messages call it.
    public let name: String
    /// Whether every value is recorded in the files, so that hardly an answer may be open.
    public let isRecorded: Bool
    /// The files: an element `Gevallen` with an element `Geval` for each, its reference date an attribute.
    public let document: String
    /// The expressions.
    public let cases: [ExpressionCase]
}
