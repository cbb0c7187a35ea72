import Feel

extension Speaker {
    /// A value that stands by itself, its parts under it where it has some.
    func listing(_ expression: Expression, in scope: SpokenScope) -> Paraphrase {
        switch expression.form {
        case .filter(let base, let condition) where position(condition) == nil:
            let list = list(base, in: scope)
            let test = statement(condition, in: scope.binding(filterItem(of: list, in: scope)))
            guard test.leads.isEmpty, case .group(let grouping, let parts) = test.body else { break }
            return Paraphrase(
                lead: "\(list.whole) waarvoor \(grouping.pronoun) geldt:", parts: parts.map(\.paraphrase))
        case .call(let name, let arguments) where vocabulary.terms[name] == nil && arguments.count > 1:
            guard let heading = Self.headings[name] else { break }
            return Paraphrase(
                lead: Phrase(heading), parts: arguments.map { Paraphrase(lead: value($0, in: scope).phrase) })
        case .choice(let condition, let yes, let no):
            let test = statement(condition, in: scope).premise
            return Paraphrase(
                lead: Grouping.firstThatApplies.heading,
                parts: [
                    Paraphrase(lead: "als \(test): \(value(yes, in: scope).phrase)"),
                    Paraphrase(lead: "anders: \(value(no, in: scope).phrase)"),
                ])
        default: break
        }
        return Paraphrase(lead: value(expression, in: scope).phrase)
    }

    private static let headings = [
        "eerst vastgelegde": "de eerste hiervan die is vastgelegd:",
        "vroegste": "de vroegste datum hiervan die is vastgelegd:",
        "laatst vastgelegde datum": "de laatste datum hiervan die is vastgelegd:",
        "concatenate": "dit alles samen:",
    ]

    /// A variable that is given, such as what a term is about.
    func given(_ name: String, _ type: FeelType) -> SpokenScope.Variable {
        let shown = ownReference(name, noun(of: type), type) ?? "‘\(name)’"
        return SpokenScope.Variable(
            name: name, type: type, reference: Phrase(.variable(shown: shown, name: name)),
            isUnderstood: false)
    }
}
