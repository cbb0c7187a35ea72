import CivilDates
import Feel

extension Speaker {
    /// How many a list holds, compared with a number; nil when the number is none that is written down.
    func counting(
        _ list: Expression, _ sign: Expression.Operator, _ number: Expression, in scope: SpokenScope
    ) -> Statement? {
        guard case .number(let significand, 0) = number.form, let amount = Amount(sign, Int(significand))
        else { return nil }
        return existence(of: list, amount, in: scope)
    }

    /// That a list holds so many.
    func existence(of expression: Expression, _ amount: Amount, in scope: SpokenScope) -> Statement {
        if case .filter(let base, let condition) = expression.form, position(condition) == nil {
            let list = list(base, in: scope)
            let item = filterItem(of: list, in: scope)
            return led(statement(condition, in: scope.binding(item)), by: amount, list, item)
        }
        let list = list(expression, in: scope)
        if let noun = amount.isPlural ? list.more : list.one {
            return Statement(
                .existence(
                    "\(amount.words(nil)) \(noun)", isPlural: amount.isPlural, owner: list.owner))
        }
        let verb = amount.isPlural ? "zijn" : "is"
        let recorded = list.isRecorded ? " vastgelegd" : ""
        return Statement("van \(list.subject) \(verb) er \(amount.words(nil))\(recorded)")
    }

    /// How many a list holds, as a thing.
    func number(of expression: Expression, in scope: SpokenScope) -> Nominal {
        let list = list(expression, in: scope)
        if let noun = list.more { return Nominal("het aantal \(noun)\(list.suffix)") }
        if case .term(let name) = list.whole.runs.dropFirst().first, list.whole.runs.first == .text("de ") {
            let rest = Array(list.whole.runs.dropFirst(2))
            var phrase: Phrase = "het aantal \(Phrase(.term(name)))"
            rest.forEach { phrase.append($0) }
            return Nominal(phrase, endsInClause: list.endsInClause)
        }
        return Nominal("het aantal van \(list.whole)", endsInClause: list.endsInClause)
    }
}
