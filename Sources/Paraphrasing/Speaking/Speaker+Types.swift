import CivilDates
import Feel

extension Speaker {
    /// What an expression that compiles can be.
    func type(of expression: Expression, in scope: SpokenScope) -> FeelType {
        switch expression.form {
        case .number: .number
        case .text: .text
        case .null: .null
        case .boolean, .quantified, .joined, .between, .membership: .boolean
        case .at(let text): Self.type(ofLiteral: text)
        case .name(let name): type(of: meaning(of: name, in: scope))
        case .path(let base, let name): type(ofPath: base, name, in: scope)
        case .filter(let base, let condition):
            if position(condition) == nil {
                type(of: base, in: scope)
            } else {
                type(of: base, in: scope).item
            }
        case .call(let name, let arguments): type(ofCall: name, arguments, in: scope)
        case .loop(let iterators, let body):
            .list(
                type(
                    of: body,
                    in: iterators.reduce(scope) { $0.binding(variable($1, in: $0, isQuantified: true)) }))
        case .choice(_, let yes, let no):
            type(of: yes, in: scope) == .null ? type(of: no, in: scope) : type(of: yes, in: scope)
        case .binary(let sign, let left, let right): type(of: sign, left, right, in: scope)
        case .negated(let operand): type(of: operand, in: scope)
        case .list(let items): .list(items.first.map { type(of: $0, in: scope) } ?? .any)
        case .range, .standard: .any
        }
    }

    /// The position a filter picks, or nil for a filter with a condition.
    func position(_ condition: Expression) -> Int? {
        switch condition.form {
        case .number(let significand, 0): Int(significand)
        case .negated(let operand): position(operand).map { -$0 }
        default: nil
        }
    }

    private static func type(ofLiteral text: String) -> FeelType {
        switch try? CivilDuration(iso: text) {
        case .months: .months
        case .days: .days
        case nil: .date
        }
    }

    private func type(of meaning: Meaning) -> FeelType {
        switch meaning {
        case .variable(let variable): variable.type
        case .itemField(_, let field), .rootField(let field): model.feelType(of: field)
        case .referenceDate: .date
        case .term(let term): type(of: term)
        case .unknown: .any
        }
    }

    /// What a term gives; its own text is not at hand, which its type does not need.
    private func type(of term: Vocabulary.Term) -> FeelType {
        var vocabulary = vocabulary
        // A term that leads back to itself is refused elsewhere; here it must only end.
        vocabulary.terms[term.name] = nil
        let speaker = Speaker(words: words, vocabulary: vocabulary, root: root, text: "")
        let scope = term.parameters.reduce(SpokenScope()) { scope, parameter in
            scope.binding(
                SpokenScope.Variable(
                    name: parameter.name, type: parameter.type, reference: "", isUnderstood: false))
        }
        return speaker.type(of: term.body, in: scope)
    }

    private func type(ofPath base: Expression, _ name: String, in scope: SpokenScope) -> FeelType {
        if case .name(vocabulary.constantsName) = base.form { return type(ofParameter: name) }
        switch type(of: base, in: scope) {
        case .record(let types): return field(name, of: .record(types)).map(model.feelType) ?? .any
        case .list(let item): return .list(field(name, of: item).map(model.feelType) ?? .any)
        case .date, .months, .days: return .number
        default: return .any
        }
    }

    private func type(ofParameter name: String) -> FeelType {
        switch vocabulary.constants[name] {
        case .months: .months
        case .days: .days
        case .number: .number
        case .text: .text
        case .boolean: .boolean
        case .code(let list, _): .code(list)
        case .codes(let list, _): .list(.code(list))
        case nil: .any
        }
    }

    private func type(
        of sign: Expression.Operator, _ left: Expression, _ right: Expression, in scope: SpokenScope
    ) -> FeelType {
        guard [.plus, .minus, .times, .divided].contains(sign) else { return .boolean }
        let (one, other) = (type(of: left, in: scope), type(of: right, in: scope))
        if one == .date && other == .date { return .days }
        if one == .date || other == .date { return .date }
        return [one, other].first { $0 == .months || $0 == .days } ?? .number
    }

    private func type(ofCall name: String, _ arguments: [Expression], in scope: SpokenScope) -> FeelType {
        if let term = vocabulary.terms[name] { return type(of: term) }
        if let type = narrowing(name) { return .record([type]) }
        let first = arguments.first.map { type(of: $0, in: scope) } ?? .any
        switch name {
        case "count", "werkdagen tussen": return .number
        case "min", "max", "sum", "laatste", "eerste": return first.item
        case "flatten": if case .list(.list(let inner)) = first { return .list(inner) } else { return first }
        case "concatenate", "eerst vastgelegde": return first
        case "vroegste", "laatst vastgelegde datum", "date", "plus werkdagen", "eerstvolgende werkdag":
            return .date
        case "duration":
            if case .text(let text) = arguments.first?.form { return Self.type(ofLiteral: text) }
            return .any
        default: return .boolean
        }
    }
}

extension FeelType {
    /// What a list holds; the type itself when it is no list.
    var item: FeelType { if case .list(let item) = self { item } else { self } }
}
