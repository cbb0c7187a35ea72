import Feel
import Records

extension Speaker {
    /// What a call gives, as a thing.
    func called(
        _ name: String, _ arguments: [Expression], of whole: Expression, in scope: SpokenScope
    ) -> Nominal {
        if let term = vocabulary.terms[name] { return application(of: term, arguments, in: scope) }
        if let type = narrowing(name), let argument = arguments.first {
            let value = value(argument, in: scope)
            let noun = model.types[type].name.lowercased()
            return Nominal("\(value.phrase) als \(noun)", endsInClause: value.endsInClause)
        }
        guard let first = arguments.first else { return Nominal(source(whole)) }
        switch name {
        case "count": return number(of: first, in: scope)
        case "min", "max", "sum": return extreme(name, first, in: scope)
        case "flatten", "concatenate":
            let list = list(whole, in: scope)
            return Nominal(list.whole, endsInClause: list.endsInClause)
        case "laatste", "eerste": return extremeRecord(name, arguments, of: whole, in: scope)
        case "date", "duration":
            guard case .text(let text) = first.form, let words = Self.temporal(text) else { break }
            return Nominal(Phrase(words))
        case "eerst vastgelegde": return choice("de eerste hiervan die is vastgelegd", arguments, in: scope)
        case "vroegste": return choice("de vroegste datum die is vastgelegd van", arguments, in: scope)
        case "laatst vastgelegde datum":
            return choice("de laatste datum die is vastgelegd van", arguments, in: scope)
        case "soort voorwaarde":
            return Nominal("de soort zin van \(value(first, in: scope).phrase)")
        default: return workingDays(name, arguments, of: whole, in: scope)
        }
        return Nominal(source(whole))
    }

    /// A term that gives a value, with what it is about.
    private func application(
        of term: Vocabulary.Term, _ arguments: [Expression], in scope: SpokenScope
    ) -> Nominal {
        let about = arguments.map { value($0, in: scope).phrase }
        let name = Phrase(.term(term.name))
        if about.isEmpty { return Nominal(name) }
        return Nominal("\(name) bij \(Phrase.joined(about, by: ", ", last: " en "))")
    }

    /// One of several values between parentheses; a single one by itself.
    private func choice(_ heading: String, _ arguments: [Expression], in scope: SpokenScope) -> Nominal {
        let values = arguments.map { value($0, in: scope) }
        if values.count == 1 { return values[0] }
        return Nominal("\(heading) (\(Phrase.joined(values.map(\.phrase), by: "; ")))")
    }

    private func extreme(_ name: String, _ argument: Expression, in scope: SpokenScope) -> Nominal {
        let list = list(argument, in: scope)
        let words =
            switch (name, list.item) {
            case ("sum", _): "de som van"
            case ("min", .date): "de vroegste van"
            case ("max", .date): "de laatste van"
            case ("min", _): "de kleinste van"
            default: "de grootste van"
            }
        return Nominal("\(words) (\(list.whole))")
    }

    /// `laatste(L, "datum")`: the last of L by the day it names.
    private func extremeRecord(
        _ name: String, _ arguments: [Expression], of whole: Expression, in scope: SpokenScope
    ) -> Nominal {
        let list = list(arguments[0], in: scope)
        guard arguments.count == 2, case .text(let fieldName) = arguments[1].form,
            let field = field(fieldName, of: list.item)
        else { return Nominal(source(whole)) }
        let fieldWords = words.words(of: field)
        let day = fieldWords.thing(isList: false) ?? words.definite(fieldWords.name)
        let noun = list.one ?? noun(of: list.item)
        let article = noun.flatMap { words.lexicon.article(of: $0) } ?? .neuter
        let place = name == "laatste" ? "laatste" : "eerste"
        return Nominal("\(article.rawValue) \(place) van \(list.whole) (naar \(day))")
    }

    private func workingDays(
        _ name: String, _ arguments: [Expression], of whole: Expression, in scope: SpokenScope
    ) -> Nominal {
        let values = arguments.map { value($0, in: scope) }
        switch (name, values.count) {
        case ("eerstvolgende werkdag", 1):
            return Nominal(
                "de eerste werkdag op of na \(values[0].phrase)", endsInClause: values[0].endsInClause)
        case ("plus werkdagen", 2):
            if case .negated(let operand) = arguments[1].form {
                return Nominal(
                    "\(days(operand, in: scope)) voor \(values[0].phrase)",
                    endsInClause: values[0].endsInClause)
            }
            return Nominal(
                "\(days(arguments[1], in: scope)) na \(values[0].phrase)",
                endsInClause: values[0].endsInClause)
        case ("werkdagen tussen", 2):
            return Nominal(
                "het aantal werkdagen na \(values[0].subject) tot en met \(values[1].phrase)",
                endsInClause: values[1].endsInClause)
        default:
            return type(of: whole, in: scope) == .boolean
                ? Nominal("(\(statement(whole, in: scope).inline))") : Nominal(source(whole))
        }
    }

    /// `5 werkdagen`, `het aantal … werkdagen`.
    private func days(_ number: Expression, in scope: SpokenScope) -> Phrase {
        let isOne = number.form == .number(significand: 1, exponent: 0)
        return "\(value(number, in: scope).phrase) \(isOne ? "werkdag" : "werkdagen")"
    }

    /// Two values added, subtracted, multiplied or divided.
    func arithmetic(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: SpokenScope
    ) -> Nominal {
        let (one, other) = (operand(left, in: scope), operand(right, in: scope))
        let types = (type(of: left, in: scope), type(of: right, in: scope))
        let isPlain = isPlainDuration(right)
        switch (sign, types.0, types.1) {
        case (.plus, .date, .months), (.plus, .date, .days):
            if isPlain { return Nominal("\(other.phrase) na \(one.phrase)", endsInClause: one.endsInClause) }
        case (.minus, .date, .months), (.minus, .date, .days):
            if isPlain {
                return Nominal("\(other.phrase) voor \(one.phrase)", endsInClause: one.endsInClause)
            }
        case (.minus, .date, .date):
            return Nominal(
                "de tijd van \(other.subject) tot \(one.phrase)", endsInClause: one.endsInClause)
        default: break
        }
        let word =
            switch sign {
            case .plus: "plus"
            case .minus: "min"
            case .times: "keer"
            default: "gedeeld door"
            }
        return Nominal("\(one.subject) \(word) \(other.phrase)", endsInClause: other.endsInClause)
    }

    /// Whether an expression is a duration that is written down or set by a parameter.
    private func isPlainDuration(_ expression: Expression) -> Bool {
        switch expression.form {
        case .at: true
        case .call("duration", _): true
        case .path(let base, _): base.form == .name(vocabulary.constantsName)
        default: false
        }
    }

    /// An operand, between parentheses when it has operands of its own that do not read as one thing.
    private func operand(_ expression: Expression, in scope: SpokenScope) -> Nominal {
        let value = value(expression, in: scope)
        guard case .binary(let sign, _, let right) = expression.form else { return value }
        let readsAsOne =
            (sign == .plus || sign == .minus) && isPlainDuration(right)
            && type(of: expression, in: scope) == .date
        return readsAsOne ? value : Nominal("(\(value.phrase))")
    }
}
