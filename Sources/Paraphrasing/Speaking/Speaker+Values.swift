import CivilDates
import Feel
import Records

extension Speaker {
    /// A value as a thing.
    func value(_ expression: Expression, in scope: SpokenScope) -> Nominal {
        switch expression.form {
        case .number(let significand, let exponent):
            return Nominal(Phrase(Self.number(significand, exponent)))
        case .text(let text): return Nominal(Phrase(.label(text)))
        case .boolean(let value): return Nominal(value ? "ja" : "nee")
        case .null: return Nominal("niets")
        case .at(let text): return Nominal(Phrase(Self.temporal(text) ?? text))
        case .name(let name): return named(name, expression, in: scope)
        case .path(let base, let name): return path(base, name, of: expression, in: scope)
        case .filter(let base, let condition): return picked(base, condition, of: expression, in: scope)
        case .call(let name, let arguments): return called(name, arguments, of: expression, in: scope)
        case .choice(let condition, let yes, let no):
            let test = statement(condition, in: scope).premise
            return Nominal(
                "(als \(test): \(value(yes, in: scope).phrase); anders: \(value(no, in: scope).phrase))")
        case .binary(let sign, let left, let right)
        where [.plus, .minus, .times, .divided].contains(sign):
            return arithmetic(sign, left, right, in: scope)
        case .negated(let operand):
            let value = value(operand, in: scope)
            return Nominal("min \(value.phrase)", endsInClause: value.endsInClause)
        case .list(let items):
            return Nominal(.joined(items.map { value($0, in: scope).phrase }, by: ", ", last: " en "))
        case .loop:
            let list = list(expression, in: scope)
            return Nominal(list.whole, endsInClause: list.endsInClause)
        case .binary, .quantified, .joined, .between, .membership:
            return Nominal("(\(statement(expression, in: scope).inline))")
        case .range, .standard: return Nominal(source(expression))
        }
    }

    /// A number as a Dutch reader expects it.
    static func number(_ significand: Int64, _ exponent: UInt32) -> String {
        if exponent == 0 { return DutchWords.number(Int(significand)) }
        var digits = String(significand.magnitude)
        while digits.count <= Int(exponent) { digits = "0" + digits }
        return
            "\(significand < 0 ? "-" : "")\(digits.dropLast(Int(exponent))),\(digits.suffix(Int(exponent)))"
    }

    /// A date or a duration as a Dutch reader expects it; days stay days.
    static func temporal(_ text: String) -> String? {
        if let duration = try? CivilDuration(iso: text) { return DutchWords.period(duration) }
        return PartialDate(iso: text).map(DutchWords.date)
    }

    private func named(_ name: String, _ expression: Expression, in scope: SpokenScope) -> Nominal {
        switch meaning(of: name, in: scope) {
        case .variable(let variable): Nominal(variable.reference)
        case .referenceDate: Nominal("de peildatum")
        case .term(let term): Nominal(Phrase(.term(term.name)))
        case .itemField, .rootField:
            fieldUse(expression, in: scope).map { field($0, expression, in: scope) }
                ?? Nominal(source(expression))
        case .unknown: Nominal(source(expression))
        }
    }

    /// What a field holds, and whose it is.
    private func field(_ use: FieldUse, _ expression: Expression, in scope: SpokenScope) -> Nominal {
        if use.field.isList {
            let list = list(expression, in: scope)
            return Nominal(list.whole, endsInClause: list.endsInClause)
        }
        if case .record = use.field.content {
            return Nominal(Phrase(words.record(use.field)))
        }
        guard let thing = use.words.thing(isList: false) else {
            let name = words.definite(use.words.name)
            return Nominal(owner(of: use, as: .named, in: scope).map { "\(name) van \($0)" } ?? Phrase(name))
        }
        let owner = owner(of: use, as: .documented, in: scope)
        return Nominal(Self.owned(thing, by: owner), endsInClause: thing.endsInClause)
    }

    /// A thing with whose it is behind it; between parentheses where it would read as part of a clause.
    static func owned(_ thing: String, by owner: Phrase?) -> Phrase {
        guard let owner else { return Phrase(thing) }
        return thing.endsInClause ? "\(thing) (bij \(owner))" : "\(thing) bij \(owner)"
    }

    private func path(
        _ base: Expression, _ name: String, of expression: Expression, in scope: SpokenScope
    ) -> Nominal {
        if case .name(vocabulary.constantsName) = base.form { return parameter(name) }
        if let use = fieldUse(expression, in: scope) { return field(use, expression, in: scope) }
        let baseType = type(of: base, in: scope)
        if case .list = baseType {
            let list = list(expression, in: scope)
            return Nominal(list.whole, endsInClause: list.endsInClause)
        }
        guard let part = Self.parts[name], [.date, .months, .days].contains(baseType) else {
            return Nominal(source(expression))
        }
        let whole = value(base, in: scope)
        return Nominal("\(part) van \(whole.phrase)", endsInClause: whole.endsInClause)
    }

    private static let parts = [
        "year": "het jaar", "month": "het nummer van de maand", "day": "de dag van de maand",
        "weekday": "de dag van de week (maandag is één)", "years": "het aantal hele jaren",
        "months": "het aantal overige maanden", "days": "het aantal dagen",
    ]

    /// The value of a parameter with its name behind it.
    private func parameter(_ name: String) -> Nominal {
        let value: Phrase =
            switch vocabulary.constants[name] {
            case .months(let months): Phrase(DutchWords.period(.months(months)))
            case .days(let days): Phrase(DutchWords.period(.days(days)))
            case .number(let significand, let exponent): Phrase(Self.number(significand, exponent))
            case .text(let text): Phrase(.label(text))
            case .boolean(let value): value ? "ja" : "nee"
            case .code(let list, let code): Phrase(.label(words.label(of: code, list: list)))
            case .codes(_, let codes) where codes.isEmpty: "geen enkele code"
            case .codes(let list, let codes):
                .joined(
                    codes.map { Phrase(.label(words.label(of: $0, list: list))) }, by: ", ", last: " en ")
            case nil: "de waarde"
            }
        return Nominal("\(value) (\(Phrase(.parameter(name))))")
    }

    /// `L[1]`, or a filter where a value is wanted.
    private func picked(
        _ base: Expression, _ condition: Expression, of expression: Expression, in scope: SpokenScope
    ) -> Nominal {
        let list = list(base, in: scope)
        switch position(condition) {
        case 1: return Nominal("het eerste van \(list.whole)", endsInClause: list.endsInClause)
        case -1: return Nominal("het laatste van \(list.whole)", endsInClause: list.endsInClause)
        case let position? where position > 0:
            return Nominal("nummer \(String(position)) van \(list.whole)", endsInClause: list.endsInClause)
        case let position?:
            return Nominal(
                "nummer \(String(-position)) van achteren van \(list.whole)", endsInClause: list.endsInClause)
        case nil:
            let whole = self.list(expression, in: scope)
            return Nominal(whole.whole, endsInClause: whole.endsInClause)
        }
    }
}
