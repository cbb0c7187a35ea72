import Feel
import Records

extension Speaker {
    /// That something is or is not recorded.
    func recorded(_ expression: Expression, negated: Bool, in scope: SpokenScope) -> Statement {
        if case .list = type(of: expression, in: scope) {
            return existence(of: expression, negated ? .none : .atLeastOne, in: scope)
        }
        if case .call(let name, let arguments) = expression.form, let type = narrowing(name),
            let argument = arguments.first
        {
            let noun = model.types[type].name.lowercased()
            return said(
                of: argument, value(argument, in: scope), "is \(negated ? "g" : "")een \(noun)", in: scope)
        }
        if let use = fieldUse(expression, in: scope) {
            return Statement(recorded(use, negated: negated, in: scope))
        }
        return Statement("\(value(expression, in: scope).subject) is \(negated ? "niet " : "")vastgelegd")
    }

    private func recorded(_ use: FieldUse, negated: Bool, in scope: SpokenScope) -> Clause {
        let not = negated ? "niet" : ""
        if let question = use.words.answers {
            return .recorded(
                "", not, Phrase(question), owner: clauseOwner(of: use, as: .documented, in: scope))
        }
        guard let thing = use.words.thing(isList: false) else {
            return .recorded(
                Phrase(words.definite(use.words.name)), not, "",
                owner: clauseOwner(of: use, as: .named, in: scope))
        }
        let owner = clauseOwner(of: use, as: .documented, in: scope)
        return thing.endsInClause
            ? .recorded("", not, ": \(thing)", owner: owner) : .recorded(Phrase(thing), not, "", owner: owner)
    }

    /// That a question is answered with yes or with no.
    func answered(
        _ expression: Expression, isYes: Bool, negated: Bool, in scope: SpokenScope
    ) -> Statement {
        if let use = fieldUse(expression, in: scope), !use.field.isList {
            return Statement(answer(use, isYes: isYes, negated: negated, in: scope))
        }
        let value = value(expression, in: scope)
        return Statement(
            "\(value.subject) is \(negated ? "niet " : "")als “\(isYes ? "ja" : "nee")” vastgelegd")
    }

    /// The answer to the question a field asks.
    ///
    /// - Parameters:
    ///   - use: The field.
    ///   - isYes: Whether the answer is yes.
    ///   - negated: Whether it is any other than that.
    ///   - isOpen: Whether nothing recorded leaves open which it is, as it does for a bare field; else it is no answer.
    ///   - scope: What the words around it are about.
    /// - Returns: The clause.
    func answer(
        _ use: FieldUse, isYes: Bool, negated: Bool = false, isOpen: Bool = false, in scope: SpokenScope
    ) -> Clause {
        let note = Phrase(isOpen ? "(onbekend zolang er niets staat)" : "")
        guard case .whether(let clause) = use.words.kind else {
            return .recorded(
                "als \(use.words.name)", negated ? "iets anders" : "",
                .spaced(["\(negated ? "dan" : ""): “\(isYes ? "ja" : "nee")”", note]),
                owner: clauseOwner(of: use, as: .named, in: scope))
        }
        let owner = clauseOwner(of: use, as: .documented, in: scope)
        if isYes {
            return .recorded("", negated ? "niet" : "", .spaced(["dat \(clause)", note]), owner: owner)
        }
        return .recorded("op de vraag of \(clause),", negated ? "niet “nee”" : "“nee”", note, owner: owner)
    }
}
