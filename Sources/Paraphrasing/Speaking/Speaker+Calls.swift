import Feel

extension Speaker {
    /// A call that gives yes or no.
    func call(
        _ name: String, _ arguments: [Expression], negated: Bool, of whole: Expression, in scope: SpokenScope
    ) -> Statement {
        if let term = vocabulary.terms[name] {
            return application(of: term, to: arguments, negated: negated, in: scope)
        }
        switch (name, arguments.count) {
        case ("not", 1): return statement(arguments[0], negated: !negated, in: scope)
        case ("twijfel over", 1):
            // It is never yes: doubt leaves open what would be no without it.
            let doubted = statement(arguments[0], in: scope).inline
            return Statement(
                "dit is \(negated ? "ja" : "nee"), maar onbekend zolang niet vaststaat of: \(doubted)")
        case ("vastgelegd", 1), ("aanwezig", 1): return recorded(arguments[0], negated: negated, in: scope)
        case ("ja", 1), ("nee", 1):
            return answered(arguments[0], isYes: name == "ja", negated: negated, in: scope)
        case ("all", 1): return several(negated ? .notAll : .all, arguments[0], in: scope)
        case ("any", 1): return several(negated ? .none : .any, arguments[0], in: scope)
        case ("minstens", 2):
            let number = value(arguments[0], in: scope).phrase
            return several(negated ? .fewerThan(number) : .atLeast(number), arguments[1], in: scope)
        case ("list contains", 2):
            let list = list(arguments[0], in: scope)
            let value = element(arguments[1], as: list.item, in: scope)
            return said(
                of: arguments[1], value, list.membership(negated: negated), in: scope)
        case ("lopend", 3): return running(arguments, negated: negated, in: scope)
        case ("werkdag", 1):
            return said(
                of: arguments[0], value(arguments[0], in: scope), "is \(negated ? "g" : "")een werkdag",
                in: scope)
        case ("specifiek", 1), ("meetbaar", 1), ("tijdgebonden", 1), ("smart", 1):
            let letter = name == "smart" ? "SMART" : name
            return said(
                of: arguments[0], value(arguments[0], in: scope),
                "is naar de woorden \(negated ? "niet " : "")\(letter)", in: scope)
        default: return asWritten(whole, negated: negated)
        }
    }

    /// So many of the yes/no's of a list.
    private func several(_ grouping: Grouping, _ list: Expression, in scope: SpokenScope) -> Statement {
        switch list.form {
        case .list(let items) where items.count > 1:
            return Statement(grouping, items.map { statement($0, in: scope) })
        case .loop(let iterators, let body):
            guard let amount = grouping.amount else { break }
            return quantified(
                amount == .each || amount == .notEach ? .every : .some, iterators[...], body,
                negated: amount == .none || amount == .notEach, in: scope)
        case .path(let base, let name):
            guard case .list(.record) = type(of: base, in: scope), let amount = grouping.amount else { break }
            let items = self.list(base, in: scope)
            let item = filterItem(of: items, in: scope)
            let field = Expression(.name(name), at: list.range)
            return led(statement(field, in: scope.binding(item)), by: amount, items, item)
        default: break
        }
        let whole = self.list(list, in: scope)
        return Statement("\(grouping.pronoun) is ja: \(whole.whole)")
    }

    /// A period that went on on a day.
    private func running(_ arguments: [Expression], negated: Bool, in scope: SpokenScope) -> Statement {
        let values = arguments.map { value($0, in: scope) }
        return Statement(
            """
            \(values[2].subject) \(negated ? "valt niet" : "valt") in de tijd die begint op \(values[0].subject) \
            en duurt tot en met \(values[1].phrase) (zonder begin liep het al, zonder einde loopt het nog)
            """)
    }
}
