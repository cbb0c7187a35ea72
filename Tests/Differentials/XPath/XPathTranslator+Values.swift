import CivilDates
import Feel

extension XPathTranslator {
    /// A literal.
    func literal(_ form: Expression.Form) throws -> Translated {
        switch form {
        case .number(let significand, let exponent):
            return Translated(Self.decimal(significand, exponent), .number)
        case .text(let text): return Translated(Self.quoted(text), .text)
        case .boolean(let value): return Translated("\(value)()", .boolean)
        case .at(let text): return try temporal(text)
        default: throw Untranslatable.form("is no literal")
        }
    }

    /// A date or duration as written behind `@`.
    func temporal(_ text: String) throws -> Translated {
        if let date = PartialDate(iso: text) {
            guard date.isFull else { throw Untranslatable.form("holds a date that is not full") }
            return Translated("xs:date('\(text)')", .date)
        }
        switch try? CivilDuration(iso: text) {
        case .months(let months):
            return Translated("(xs:yearMonthDuration('P1M') * \(months))", .months)
        case .days(let days): return Translated("(xs:dayTimeDuration('P1D') * \(days))", .days)
        case nil: throw Untranslatable.form("holds what is no date")
        }
    }

    /// A part of a date or of a duration.
    func part(_ name: String, of value: Translated) throws -> Translated {
        let text =
            switch (name, value.type) {
            case ("year", .date): "year-from-date(\(value.text))"
            case ("month", .date): "month-from-date(\(value.text))"
            case ("day", .date): "day-from-date(\(value.text))"
            case ("weekday", .date):
                // 1900-01-01 was a Monday.
                "((\(value.text) - xs:date('1900-01-01')) div xs:dayTimeDuration('P1D') mod 7 + 1)"
            case ("years", .months): "years-from-duration(\(value.text))"
            case ("months", .months): "months-from-duration(\(value.text))"
            case ("days", .days): "days-from-duration(\(value.text))"
            default: throw Untranslatable.name(name)
            }
        return Translated(text, .number)
    }

    /// A sum, difference, product or quotient, or a comparison.
    mutating func binary(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: XPathScope
    ) throws -> Translated {
        let (one, two) = (try translate(left, in: scope), try translate(right, in: scope))
        if let comparison = Self.comparisons[sign] {
            return Translated(try compare(one, comparison, two), .boolean)
        }
        guard let type = Self.type(sign, one.type, two.type) else {
            throw Untranslatable.form("computes with \(one.type) and \(two.type)")
        }
        guard sign == .divided else {
            return Translated("(\(one.text) \(sign.rawValue) \(two.text))", type)
        }
        let divisor = newVariable()
        return Translated(
            "(let \(divisor) := \(two.text) return if (\(divisor) eq 0) then () else \(one.text) div \(divisor))",
            type)
    }

    /// The comparisons of single values.
    static let comparisons: [Expression.Operator: String] = [
        .equal: "eq", .unequal: "ne", .less: "lt", .atMost: "le", .greater: "gt", .atLeast: "ge",
    ]

    /// A comparison of two single values; records are compared by what they are.
    func compare(_ one: Translated, _ comparison: String, _ two: Translated) throws -> String {
        switch (one.type, two.type) {
        case (.list, _), (_, .list): throw Untranslatable.form("compares lists")
        case (.any, _), (_, .any): throw Untranslatable.form("compares a value of unknown type")
        case (.record, _) where comparison == "eq": return "(\(one.text) is \(two.text))"
        // Of what is not there it is not known whether it is another.
        case (.record, _):
            return
                "(if (exists(\(one.text)) and exists(\(two.text))) then not(\(one.text) is \(two.text)) else ())"
        default: return "(\(one.text) \(comparison) \(two.text))"
        }
    }

    private static func type(_ sign: Expression.Operator, _ left: FeelType, _ right: FeelType) -> FeelType? {
        switch (sign, left, right) {
        case (_, .number, .number): .number
        case (.plus, .date, .months), (.plus, .date, .days), (.minus, .date, .months), (.minus, .date, .days),
            (.plus, .months, .date), (.plus, .days, .date):
            .date
        case (.minus, .date, .date): .days
        case (.plus, .months, .months), (.minus, .months, .months), (.times, .months, .number),
            (.times, .number, .months):
            .months
        case (.plus, .days, .days), (.minus, .days, .days), (.times, .days, .number),
            (.times, .number, .days):
            .days
        default: nil
        }
    }

    /// A decimal as XPath writes it; a whole one is an integer.
    static func decimal(_ significand: Int64, _ exponent: UInt32) -> String {
        guard exponent > 0 else { return "\(significand)" }
        let digits = String(significand.magnitude)
        let padded = String(repeating: "0", count: max(0, Int(exponent) + 1 - digits.utf8.count)) + digits
        return (significand < 0 ? "-" : "") + padded.dropLast(Int(exponent)) + "."
            + padded.suffix(Int(exponent))
    }

    /// A text as XPath writes it.
    static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}
