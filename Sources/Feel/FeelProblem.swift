public import Diagnostics

/// Something wrong with an expression, found before any dossier is opened.
public struct FeelProblem: Hashable, Sendable {
    /// A field of another record than the one it was asked of.
    public struct FieldElsewhere: Hashable, Sendable {
        /// The rule path of the record that has it, such as `doelen.acties`.
        public var holder: String
        /// The name of the field.
        public var name: String
    }

    /// What is wrong; the wording stands in `FeelProblem+Description.swift`.
    public enum Cause: Hashable, Sendable {
        /// Nothing stands there.
        case empty
        /// A character that no expression holds.
        case unexpectedCharacter
        /// A sign of another language, and what this one writes.
        case foreignSign(String, instead: String)
        /// A text in quotation marks that are not straight and double.
        case foreignQuotes
        /// A denial without parentheses.
        case bareNot
        /// A number of more than eighteen digits.
        case numberTooLarge
        /// A text without its closing quote.
        case unclosedText
        /// A backslash in a text before a character it gives no meaning.
        case unknownEscape
        /// A comment without its end.
        case unclosedComment
        /// More bytes than an expression may take.
        case tooLong
        /// More levels than an author ever needs.
        case tooDeep
        /// More parts than an author ever needs, those of the terms included.
        case tooLarge
        /// Something stands where the expression should have ended.
        case unexpected(String)
        /// A given word or sign should stand here.
        case expected(String, found: String)
        /// A name should stand here.
        case expectedName(found: String)
        /// A value should stand here.
        case expectedValue(found: String)
        /// A name that means nothing here, and may be a code without its quotes; the candidates are the names that do.
        case unknownName(String, candidates: [String], elsewhere: FieldElsewhere? = nil, isCode: Bool = false)
        /// A field that the record does not have.
        case unknownField(String, record: String, candidates: [String], elsewhere: FieldElsewhere? = nil)
        /// A function that does not exist.
        case unknownFunction(String, candidates: [String])
        /// A field asked of something that has none.
        case noFields(of: String)
        /// A code that its list does not have.
        case unknownCode(String, list: String, candidates: [String])
        /// Two things that cannot be compared.
        case incomparable(String, String)
        /// An operation on things that do not allow it.
        case inoperable(String, String, String)
        /// Something of the wrong type.
        case wrongType(expected: String, found: String)
        /// A call with too few or too many arguments.
        case wrongArgumentCount(function: String, expected: String, found: Int)
        /// A date or duration that is none.
        case invalidLiteral(String)
        /// A duration with months and days at once.
        case mixedDuration(String)
        /// A comparison with `null`.
        case comparesWithNull
        /// The place 0 of a list, where nothing stands.
        case positionZero
        /// A variable or parameter with the name of a field or term.
        case shadows(String)
        /// A term that needs itself.
        case recursion(String)
        /// A term that has a problem of its own, reported where it is defined.
        case brokenTerm(String)
        /// A yes or no that may be missing, used as a condition.
        case bareCondition
        /// An argument that must be a text in quotes.
        case needsLiteral
        /// A condition that is yes (true) or no (false) whatever stands in a dossier.
        case alwaysSame(Bool)
        /// An operand that stood there before.
        case repeated
    }

    /// What is wrong.
    public var cause: Cause
    /// Where, as UTF-8 offsets in the expression.
    public var range: Range<Int>

    /// How grave it is: a rule with a warning can be run.
    public var severity: Severity { if case .repeated = cause { .warning } else { .error } }

    /// Makes a problem.
    public init(_ cause: Cause, at range: Range<Int>) {
        self.cause = cause
        self.range = range
    }
}

/// One or more problems of an expression.
public struct FeelProblems: Error, Hashable, Sendable {
    /// The problems in the order of their places.
    public var problems: [FeelProblem]

    /// Makes the error.
    public init(_ problems: [FeelProblem]) { self.problems = problems }
}
