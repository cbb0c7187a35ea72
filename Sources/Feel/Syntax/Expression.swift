/// An expression as written: what it is and where it stands.
public struct Expression: Hashable, Sendable {
    /// The forms an expression can take.
    public indirect enum Form: Hashable, Sendable {
        /// A number: `significand` × 10 ^ -`exponent`.
        case number(significand: Int64, exponent: UInt32)
        /// A quoted text.
        case text(String)
        /// `true` or `false`.
        case boolean(Bool)
        /// The literal `null`.
        case null
        /// `@"…"`: a date or a duration.
        case at(String)
        /// A name, of one word or more.
        case name(String)
        /// `base.name`.
        case path(Expression, String)
        /// `base[condition]`.
        case filter(Expression, Expression)
        /// `name(arguments)`.
        case call(String, [Expression])
        /// `some`/`every` variable `in` domain … `satisfies` condition.
        case quantified(Quantifier, [Iterator], Expression)
        /// `for` variable `in` domain … `return` result.
        case loop([Iterator], Expression)
        /// `if` … `then` … `else` ….
        case choice(Expression, Expression, Expression)
        /// Two operands and what joins them; never `and` or `or`.
        case binary(Operator, Expression, Expression)
        /// Two or more operands joined by `and`, or all by `or`.
        case joined(Operator, [Expression])
        /// `-operand`.
        case negated(Expression)
        /// `value between low and high`.
        case between(Expression, Expression, Expression)
        /// `value in (tests)`: at least one of the tests holds.
        case membership(Expression, [Expression])
        /// `[a, b]`.
        case list([Expression])
        /// A form of the standard language only.
        case standard(StandardForm)
        /// `[a..b]` and its half-open forms; nil for an end left out, as in `< 5`.
        case range(low: Expression?, includesLow: Bool, high: Expression?, includesHigh: Bool)
    }

    /// `some` or `every`.
    public enum Quantifier: Hashable, Sendable {
        /// At least one.
        case some
        /// All, also when there is none.
        case every
    }

    /// A variable that goes through a list.
    public struct Iterator: Hashable, Sendable {
        /// The variable.
        public var variable: String
        /// Where the variable is named, as UTF-8 offsets in the text.
        public var variableRange: Range<Int>
        /// The list it goes through.
        public var domain: Expression
    }

    /// What joins two operands.
    public enum Operator: String, Hashable, Sendable, CaseIterable {
        /// Kleene's and.
        case and
        /// Kleene's or.
        case or
        /// Equal.
        case equal = "="
        /// Not equal.
        case unequal = "!="
        /// Less, earlier, shorter.
        case less = "<"
        /// At most.
        case atMost = "<="
        /// Greater, later, longer.
        case greater = ">"
        /// At least.
        case atLeast = ">="
        /// Sum.
        case plus = "+"
        /// Difference.
        case minus = "-"
        /// Product.
        case times = "*"
        /// Quotient.
        case divided = "/"
    }

    /// What it is.
    public let form: Form
    /// Where it stands, as UTF-8 offsets in the text.
    public let range: Range<Int>
    /// How many expressions stand inside each other here, this one included.
    public let height: Int

    /// Makes an expression from its parts.
    public init(_ form: Form, at range: Range<Int>) {
        self.form = form
        self.range = range
        height = 1 + (form.parts.lazy.map(\.height).max() ?? 0)
    }
}
