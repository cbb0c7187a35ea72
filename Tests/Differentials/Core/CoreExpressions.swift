import DossierFactory
import PropertyTesting

/// Writes expressions over the small world by chance, of every form that has a translation.
struct CoreExpressions {
    /// The kinds of value an expression can be asked to give.
    enum Kind: CaseIterable {
        case boolean, number, date, months, days, text, code
    }

    var numbers: SeededNumbers
    /// The variables in reach and the record type of each; the last one named `item` hides those before it.
    var variables: [(name: String, type: Int)] = []
    private var made = 0

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    /// An expression of a kind, at most so many levels deep.
    mutating func expression(_ kind: Kind, _ depth: Int) -> String {
        switch kind {
        case .boolean: condition(depth)
        case .number: number(depth)
        case .date: date(depth)
        case .months: months(depth)
        case .days: days(depth)
        case .text: text(depth)
        case .code: code(depth)
        }
    }

    private mutating func condition(_ depth: Int) -> String {
        guard depth > 0 else { return field(.boolean) }
        let next = depth - 1
        switch numbers.below(20) {
        case 0, 1: return "(\(condition(next)) and \(condition(next)) and \(condition(0)))"
        case 2, 3: return "(\(condition(next)) or \(condition(next)))"
        case 4, 5: return "not(\(condition(next)))"
        case 6, 7: return "\(operand(.number, next)) \(sign()) \(operand(.number, next))".inParentheses
        case 8: return "\(operand(.date, next)) \(sign()) \(operand(.date, next))".inParentheses
        case 9: return "\(operand(.days, next)) \(sign()) \(operand(.days, next))".inParentheses
        case 10: return "\(operand(.months, next)) \(sign()) \(operand(.months, next))".inParentheses
        case 11: return "\(text(next)) \(sign()) \(text(0))".inParentheses
        case 12: return "\(code(next)) \(numbers.pick(["=", "!="])) \(quotedCode())".inParentheses
        case 13:
            let (kind, low) = (numbers.pick([Kind.number, .date]), numbers.pick(["[", "("]))
            let range = "\(low)\(expression(kind, 0))..\(expression(kind, next))\(numbers.pick(["]", ")"]))"
            return "(\(expression(kind, next)) in \(range))"
        case 14: return "(\(number(next)) in (\(number(0)), < \(number(0)), [\(number(0))..\(number(next))]))"
        case 15:
            let kind = numbers.pick([Kind.number, .date])
            return "(\(expression(kind, next)) between \(expression(kind, 0)) and \(expression(kind, next)))"
        case 16: return "(if \(condition(next)) then \(condition(0)) else \(condition(next)))"
        case 17: return membership(next)
        default: return quantified(next)
        }
    }

    private mutating func membership(_ depth: Int) -> String {
        switch numbers.below(6) {
        case 5: "werkdag(\(date(0)))"
        case 0: "(\(code(depth)) in (\(quotedCode()), \(quotedCode())))"
        case 1: "list contains(\(list(of: .number, depth)), \(number(depth)))"
        case 2: "(\(date(depth)) in (\(numbers.pick(["datums", "doelen.datum"])), \(date(0))))"
        case 3: "minstens(\(numbers.below(4)), \(list(of: .boolean, depth)))"
        default: "\(numbers.pick(["all", "any"]))(\(list(of: .boolean, depth)))"
        }
    }

    private mutating func quantified(_ depth: Int) -> String {
        let (list, type) = records(depth)
        return within(type) { own, name in
            "(\(own.numbers.pick(["some", "every"])) \(name) in \(list) satisfies \(own.condition(depth)))"
        }
    }

    /// Writes something in which a new variable is in reach.
    mutating func within(_ type: Int, named name: String? = nil, _ body: (inout Self, String) -> String)
        -> String
    {
        made += 1
        let name = name ?? "x\(made)"
        variables.append((name, type))
        defer { variables.removeLast() }
        return body(&self, name)
    }

    private mutating func number(_ depth: Int) -> String {
        guard depth > 0 else {
            return numbers.percent(50)
                ? field(.number) : numbers.pick(["0", "1", "2", "3", "0.1", "2.5", "12.75"])
        }
        let next = depth - 1
        switch numbers.below(12) {
        case 0, 1: return "(\(number(next)) \(numbers.pick(["+", "-", "*"])) \(number(next)))"
        // What these divide ends within the digits that both have.
        case 2: return "(\(number(next)) / \(numbers.pick(["2", "4", "5", "8", "0.5", "(grens - grens)"])))"
        case 3: return "-(\(number(next)))"
        case 4, 5: return "count(\(records(next).text))"
        case 6: return "sum(\(list(of: .number, next)))"
        case 7: return "\(numbers.pick(["min", "max"]))(\(list(of: .number, next)))"
        case 8: return "(\(date(next))).\(numbers.pick(["year", "month", "day", "weekday"]))"
        case 9: return "(\(months(next))).\(numbers.pick(["years", "months"]))"
        case 10: return "(\(days(next))).days"
        default: return "(if \(condition(next)) then \(number(0)) else \(number(next)))"
        }
    }

    private mutating func date(_ depth: Int) -> String {
        guard depth > 0 else {
            return numbers.percent(70)
                ? field(.date) : numbers.pick(["peildatum", "@\"2024-02-29\"", "@\"2025-12-31\""])
        }
        let next = depth - 1
        switch numbers.below(8) {
        case 7: return "eerstvolgende werkdag(\(date(0)))"
        case 0, 1: return "(\(date(next)) \(numbers.pick(["+", "-"])) \(months(0)))"
        case 2: return "(\(date(next)) \(numbers.pick(["+", "-"])) \(days(next)))"
        case 3: return "\(numbers.pick(["min", "max"]))(\(list(of: .date, next)))"
        case 4: return "(if \(condition(next)) then \(date(0)) else \(date(next)))"
        case 5: return "\(numbers.pick(["vroegste", "laatst vastgelegde datum"]))(\(date(0)), \(date(next)))"
        default: return field(.date)
        }
    }

    private mutating func months(_ depth: Int) -> String {
        guard depth > 0 else {
            return numbers.pick(["@\"P1M\"", "@\"P3M\"", "@\"P1Y\"", "@\"-P1Y1M\"", "@\"P13M\""])
        }
        let next = depth - 1
        switch numbers.below(3) {
        case 0: return "(\(months(next)) \(numbers.pick(["+", "-"])) \(months(0)))"
        case 1: return "(\(months(next)) * \(field(.number)))"
        default: return "sum([\(months(0)), \(months(next))])"
        }
    }

    private mutating func days(_ depth: Int) -> String {
        guard depth > 0 else { return numbers.pick(["@\"P1D\"", "@\"P2W\"", "@\"P42D\"", "@\"-P3D\""]) }
        let next = depth - 1
        switch numbers.below(4) {
        case 0: return "(\(days(next)) \(numbers.pick(["+", "-"])) \(days(0)))"
        case 1: return "(\(field(.number)) * \(days(next)))"
        default: return "(\(date(next)) - \(date(0)))"
        }
    }

    private mutating func text(_ depth: Int) -> String {
        guard depth > 0 else { return numbers.percent(70) ? field(.text) : "\"plan\"" }
        return numbers.percent(50)
            ? "\(numbers.pick(["min", "max"]))(teksten)"
            : "(if \(condition(depth - 1)) then naam else \(field(.text)))"
    }

    private mutating func code(_ depth: Int) -> String { field(.code) }
    private mutating func quotedCode() -> String { "\"\(numbers.pick(CoreModel.codes))\"" }
    private mutating func sign() -> String { numbers.pick(["=", "!=", "<", "<=", ">", ">="]) }
    private mutating func operand(_ kind: Kind, _ depth: Int) -> String { expression(kind, depth) }
}

extension String {
    fileprivate var inParentheses: String { "(\(self))" }
}
