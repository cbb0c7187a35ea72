import Feel
import Records

extension Speaker {
    /// Two values compared; nil when no verb says it well.
    func comparison(
        _ sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: SpokenScope
    ) -> Statement? {
        if case .call("count", let arguments) = left.form, let list = arguments.first,
            let counted = counting(list, sign, right, in: scope)
        {
            return counted
        }
        if case .call("count", let arguments) = right.form, let list = arguments.first,
            let counted = counting(list, sign.mirrored, left, in: scope)
        {
            return counted
        }
        if let truth = truth(sign, left, right, in: scope) ?? truth(sign, right, left, in: scope) {
            return truth
        }
        let types = [type(of: left, in: scope), type(of: right, in: scope)]
        if let coded = coded(sign, left, right, types[0], in: scope)
            ?? coded(sign, right, left, types[1], in: scope)
        {
            return coded
        }
        let isMoved = types.contains(.date) && isMovedDate(right)
        guard let words = isMoved ? Self.movedDateWords[sign] : Self.words(for: sign, types) else {
            return nil
        }
        return said(
            of: left, value(left, in: scope), "\(words) \(compared(right, in: scope))", in: scope)
    }

    /// Whether it is so long before or after a day, which the words of a plain day would not say clearly.
    private func isMovedDate(_ expression: Expression) -> Bool {
        if case .binary(.plus, _, _) = expression.form { return true }
        if case .binary(.minus, _, _) = expression.form { return true }
        return false
    }

    /// A value compared with a yes or a no.
    private func truth(
        _ sign: Expression.Operator, _ value: Expression, _ literal: Expression, in scope: SpokenScope
    ) -> Statement? {
        guard case .boolean(let truth) = literal.form, sign == .equal || sign == .unequal else { return nil }
        return statement(value, negated: truth == (sign == .unequal), in: scope)
    }

    /// A value compared with a code.
    private func coded(
        _ sign: Expression.Operator, _ value: Expression, _ code: Expression, _ type: FeelType,
        in scope: SpokenScope
    ) -> Statement? {
        guard case .code(let list) = type, sign == .equal || sign == .unequal,
            let label = codes([code], list: list, by: " of ")
        else { return nil }
        return coded(value, label, negated: sign == .unequal, in: scope)
    }

    /// A value that is or is not one of some codes.
    func coded(
        _ value: Expression, _ labels: Phrase, negated: Bool, in scope: SpokenScope
    ) -> Statement {
        if let use = fieldUse(value, in: scope), !use.field.isList {
            return Statement(
                .recorded(
                    "als \(use.words.name)", negated ? "iets anders" : "",
                    negated ? "dan: \(labels)" : ": \(labels)",
                    owner: clauseOwner(of: use, as: .named, in: scope)
                ))
        }
        return said(
            of: value, self.value(value, in: scope), "is \(negated ? "iets anders dan: " : "")\(labels)",
            in: scope)
    }

    /// What a value is compared with; what is given goes by its own name, which no field is documented with.
    private func compared(_ expression: Expression, in scope: SpokenScope) -> Phrase {
        if case .name(let name) = expression.form,
            case .variable(let variable) = meaning(of: name, in: scope),
            case .record = variable.type, !variable.isQuantified
        {
            return Phrase(.variable(shown: "‘\(name)’", name: name))
        }
        return value(expression, in: scope).phrase
    }

    /// The labels of codes; nil when something else stands among them.
    func codes(_ tests: [Expression], list: Int, by separator: String) -> Phrase? {
        var labels: [Phrase] = []
        for test in tests {
            switch test.form {
            case .text(let code): labels.append(Phrase(.label(words.label(of: code, list: list))))
            case .list(let items):
                guard let inner = codes(items, list: list, by: separator) else { return nil }
                labels.append(inner)
            case .path(let base, let name) where base.form == .name(vocabulary.constantsName):
                guard let value = codes(ofParameter: name, by: separator) else { return nil }
                labels.append(value)
            default: return nil
            }
        }
        return .joined(labels, by: separator == " of " ? ", " : separator, last: separator)
    }

    private func codes(ofParameter name: String, by separator: String) -> Phrase? {
        let parameter = Phrase(.parameter(name))
        switch vocabulary.constants[name] {
        case .code(let list, let code):
            return "\(Phrase(.label(words.label(of: code, list: list)))) (\(parameter))"
        case .codes(_, let codes) where codes.isEmpty: return "een code uit \(parameter) (die nu leeg is)"
        case .codes(let list, let codes):
            let labels = codes.map { Phrase(.label(words.label(of: $0, list: list))) }
            let joined = Phrase.joined(
                labels, by: separator == " of " ? ", " : separator, last: separator)
            return "\(joined) (\(parameter))"
        default: return nil
        }
    }

    /// The verb of a comparison between values of some types; nil when there is no good one.
    static func words(for sign: Expression.Operator, _ types: [FeelType]) -> String? {
        let type = types.first { $0 != .any && $0 != .null } ?? .any
        switch type {
        case .date: return dateWords[sign]
        case .number: return numberWords[sign]
        case .months, .days: return durationWords[sign]
        case .record: return recordWords[sign]
        default: return equalityWords[sign]
        }
    }

    private static let dateWords: [Expression.Operator: String] = [
        .equal: "valt op", .unequal: "valt niet op", .less: "ligt voor", .atMost: "ligt op of voor",
        .greater: "ligt na", .atLeast: "ligt op of na",
    ]
    private static let movedDateWords: [Expression.Operator: String] = [
        .equal: "valt precies", .unequal: "valt niet precies", .less: "valt eerder dan",
        .atMost: "valt niet later dan", .greater: "valt later dan", .atLeast: "valt niet eerder dan",
    ]
    private static let numberWords: [Expression.Operator: String] = [
        .equal: "is", .unequal: "is niet", .less: "is lager dan", .atMost: "is ten hoogste",
        .greater: "is hoger dan", .atLeast: "is ten minste",
    ]
    private static let durationWords: [Expression.Operator: String] = [
        .equal: "is precies", .unequal: "is niet precies", .less: "is korter dan",
        .atMost: "is ten hoogste", .greater: "is langer dan", .atLeast: "is ten minste",
    ]
    private static let recordWords: [Expression.Operator: String] = [
        .equal: "is", .unequal: "is een ander dan",
    ]
    private static let equalityWords: [Expression.Operator: String] = [
        .equal: "is gelijk aan", .unequal: "is niet gelijk aan",
    ]
}
