import Testing

/// An expression and the words it must become, in the small framework.
struct ParaphraseCase: Sendable, CustomTestStringConvertible {
    /// The expression.
    let expression: String
    /// Its words; parts on lines of their own.
    let words: String

    /// Makes a case.
    init(_ expression: String, _ words: String) {
        self.expression = expression
        self.words = words
    }

    /// The expression, as the name of the case.
    var testDescription: String { expression }

    /// Every case.
    static let all = counting + quantifiers + recorded + comparing + functions + joining + values
}
