import CivilDates

/// A value that stands in an expression as it is.
enum Literal: Hashable {
    /// A number, times 10 ^ 18.
    case number(Int128)
    /// A text or a code.
    case text(String)
    /// A whole day.
    case day(CivilDay)
    /// A number of days.
    case days(Int)
    /// A number of months.
    case months(Int)

    /// The value of an expression, or nil when it is no literal.
    init?(_ expression: Expression) {
        switch expression.form {
        case .number(let significand, let exponent):
            guard exponent <= 18, let value = Self.scaled(significand, exponent) else { return nil }
            self = .number(value)
        case .negated(let inner):
            guard case .number(let value)? = Literal(inner) else { return nil }
            self = .number(-value)
        case .text(let text): self = .text(text)
        case .at(let text):
            switch Temporal(text) {
            case .date(let date):
                guard let day = date.day else { return nil }
                self = .day(day)
            case .days(let days): self = .days(days)
            case .months(let months): self = .months(months)
            case .mixed, .invalid: return nil
            }
        default: return nil
        }
    }

    /// A whole number.
    init(whole: Int) { self = .number(Int128(whole) * 1_000_000_000_000_000_000) }

    private static func scaled(_ significand: Int64, _ exponent: UInt32) -> Int128? {
        var value = Int128(significand)
        for _ in exponent..<18 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }

    /// Whether a comparison with another literal holds; nil when the two are of different kinds.
    func compared(_ sign: Expression.Operator, with other: Literal) -> Bool? {
        switch (self, other) {
        case (.number(let one), .number(let two)): Self.holds(sign, one, two)
        case (.text(let one), .text(let two)): Self.holds(sign, one, two)
        case (.day(let one), .day(let two)): Self.holds(sign, one, two)
        case (.days(let one), .days(let two)): Self.holds(sign, one, two)
        case (.months(let one), .months(let two)): Self.holds(sign, one, two)
        default: nil
        }
    }

    private static func holds<Value: Comparable>(_ sign: Expression.Operator, _ one: Value, _ two: Value)
        -> Bool?
    {
        switch sign {
        case .equal: one == two
        case .unequal: one != two
        case .less: one < two
        case .atMost: one <= two
        case .greater: one > two
        case .atLeast: one >= two
        default: nil
        }
    }
}
