import Feel
import Records

extension Speaker {
    /// A list in words.
    func list(_ expression: Expression, in scope: SpokenScope) -> ListWords {
        let item = type(of: expression, in: scope).item
        if let use = fieldUse(expression, in: scope), use.field.isList {
            return list(use, item: item, in: scope)
        }
        switch expression.form {
        case .path(let base, let name):
            if case .name(vocabulary.constantsName) = base.form { break }
            return list(ofEach: base, name, item: item, in: scope)
        case .filter(let base, let condition) where position(condition) == nil:
            return filtered(base, condition, item: item, in: scope)
        case .call(let name, let arguments) where vocabulary.terms[name] == nil:
            if let list = list(calling: name, arguments, item: item, in: scope) { return list }
        case .loop(let iterators, let body):
            return loop(iterators, body, item: item, in: scope)
        default: break
        }
        let value = value(expression, in: scope)
        guard case .term(let name) = value.phrase.runs.first else {
            return ListWords(item: item, whole: value.phrase, endsInClause: value.endsInClause)
        }
        let hasArticle = ["de ", "het ", "alle "].contains { name.hasPrefix($0) }
        return ListWords(item: item, whole: hasArticle ? value.phrase : "de \(value.phrase)")
    }

    /// What a list holds, by its documentation; *wie* asks after who does something only of references to persons.
    private func things(_ use: FieldUse) -> String? {
        if case .record = use.field.content, case .question(let question) = use.words.kind,
            question.hasPrefix("wie ")
        {
            return nil
        }
        return use.words.thing(isList: true)
    }

    /// A list of one record.
    private func list(_ use: FieldUse, item: FeelType, in scope: SpokenScope) -> ListWords {
        let thing = things(use)
        if let nouns = words.nouns(of: use.field) {
            let owner = owner(of: use, as: .listed, in: scope)
            let clause = clauseOwner(of: use, as: .listed, in: scope)
            let suffix: Phrase = owner.map { " van \($0)" } ?? ""
            return ListWords(
                item: item, one: nouns.one, more: nouns.more, suffix: suffix,
                whole: "de \(nouns.more)\(suffix)", owner: clause, isRecorded: true)
        }
        let form: FieldUse.Form = thing == nil ? .named : .documented
        let owner = owner(of: use, as: form, in: scope)
        let clause = clauseOwner(of: use, as: form, in: scope)
        if let thing, thing.hasPrefix("de ") || thing.hasPrefix("degenen ") {
            return ListWords(
                item: item, whole: Self.owned(thing, by: owner), owner: clause, isRecorded: true,
                endsInClause: thing.endsInClause)
        }
        if case .record = use.field.content {
            let parts: Phrase = "de onderdelen van ‘\(use.words.name)’"
            return ListWords(
                item: item, whole: owner.map { "\(parts) bij \($0)" } ?? parts, owner: clause,
                isRecorded: true
            )
        }
        let place: Phrase = owner.map { "bij \($0) " } ?? ""
        return ListWords(
            item: item, whole: "wat \(place)als \(use.words.name) is vastgelegd", owner: clause,
            isRecorded: true, endsInClause: true)
    }

    /// A field of each item of a list.
    private func list(
        ofEach base: Expression, _ name: String, item: FeelType, in scope: SpokenScope
    ) -> ListWords {
        let inner = list(base, in: scope)
        guard let field = field(name, of: inner.item) else {
            return ListWords(item: item, whole: source(base))
        }
        let fieldWords = words.words(of: field)
        if field.isList {
            let own = words.nouns(of: field).map { "de \($0.more)" } ?? fieldWords.thing(isList: true)
            return ListWords(item: item, whole: "\(own ?? fieldWords.name) van \(inner.whole)")
        }
        let thing = fieldWords.thing(isList: false) ?? words.definite(fieldWords.name)
        let comma = thing.endsInClause ? "," : ""
        return ListWords(
            item: item, whole: "\(thing)\(comma) van elk van \(inner.whole)",
            member: "\(thing)\(comma) van ten minste één van \(inner.whole)",
            nonmember: "\(thing)\(comma) van geen van \(inner.whole)", endsInClause: inner.endsInClause)
    }

    /// The items for which something holds.
    private func filtered(
        _ base: Expression, _ condition: Expression, item: FeelType, in scope: SpokenScope
    ) -> ListWords {
        let inner = list(base, in: scope)
        let relative = statement(condition, in: scope.binding(filterItem(of: inner, in: scope))).relative
        return ListWords(item: item, whole: "\(inner.whole) \(relative)", endsInClause: true)
    }

    /// The item of a filter, which a sentence about it need not name.
    func filterItem(of list: ListWords, in scope: SpokenScope) -> SpokenScope.Variable {
        let noun = list.one ?? noun(of: list.item)
        let shown = noun.map { words.definite($0) } ?? "dit"
        let isTaken = scope.variables.contains { $0.reference.text == shown }
        return SpokenScope.Variable(
            name: "item", type: list.item,
            reference: Phrase(.variable(shown: isTaken ? "het genoemde" : shown, name: "item")),
            isUnderstood: true, isQuantified: true, opensFields: true)
    }

    /// The noun for one record of a type; nil when the model does not tell it.
    func noun(of type: FeelType) -> String? {
        guard case .record(let types) = type else { return nil }
        return words.noun(ofTypes: types)
    }

    private func list(
        calling name: String, _ arguments: [Expression], item: FeelType, in scope: SpokenScope
    ) -> ListWords? {
        switch name {
        case "flatten":
            return arguments.first.map { ListWords(item: item, whole: list($0, in: scope).whole) }
        case "concatenate":
            let wholes = arguments.map { list($0, in: scope).whole }
            return ListWords(item: item, whole: "het geheel van (\(Phrase.joined(wholes, by: "; ")))")
        default: return nil
        }
    }

    private func loop(
        _ iterators: [Expression.Iterator], _ body: Expression, item: FeelType, in scope: SpokenScope
    ) -> ListWords {
        var inner = scope
        var domains: [Phrase] = []
        for iterator in iterators {
            let list = list(iterator.domain, in: inner)
            let variable = variable(iterator, in: inner, isQuantified: true)
            domains.append("elk van \(list.whole) (\(variable.reference))")
            inner = inner.binding(variable)
        }
        let result =
            type(of: body, in: inner) == .boolean
            ? "of het volgende geldt (\(statement(body, in: inner).inline))" : value(body, in: inner).phrase
        return ListWords(
            item: item, whole: "de lijst met (voor \(Phrase.joined(domains, by: " en ")): \(result))")
    }
}
