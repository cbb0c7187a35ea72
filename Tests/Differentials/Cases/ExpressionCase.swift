/// An expression with its translation, and what the engine says of it.
public struct ExpressionCase: Encodable, Sendable {
    /// What messages call it.
    public let name: String
    /// The expression of the rule language.
    public let feel: String
    /// Its translation to XPath 3.1; the variables are those of `XPathTranslator`.
    public let xpath: String
    /// What kind of answer it gives: `boolean`, `number`, `date`, `months`, `days`, `text` or `rows`.
    public let kind: String
    /// Whether both round a quotient that never ends, each in its own way.
    public let rounds: Bool
    /// One answer for every file of the group, as text; `?` where the engine leaves it open.
    ///
    /// Of `rows` one answer for every element, with blanks between.
    public let answers: [String]
    /// What the engine of the standard says of it; nil when it is not put to it.
    let standard: StandardAnswers?
}
