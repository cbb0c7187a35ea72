public import Feel
public import Records

/// Translates expressions of the rule language to XPath 3.1 with two truth values.
///
/// It shares the parser with the engine and nothing else: names, types and meanings are worked out here once more. What
/// has no value is the empty sequence, which `and`, `or`, `not` and the quantifiers of XPath take for no. Kleene's logic
/// is monotone: a yes or a no of the engine must hold whatever an unknown part turns out to be, so that it must hold for
/// no as well.
///
/// A translation reads three variables: `$d`, the outermost element of the file, `$peildatum`, and `$werkdagen`, all
/// working days of the calendar in order.
public struct XPathTranslator: Sendable {
    let model: RecordModel
    let rootType: Int
    let vocabulary: Vocabulary
    private var made = 0
    private var openTerms: [String] = []

    /// Makes a translator.
    ///
    /// - Parameters:
    ///   - model: The model of the dossiers.
    ///   - root: The record type whose fields are names.
    ///   - vocabulary: The parameters and terms.
    public init(model: RecordModel, root: Int, vocabulary: Vocabulary = Vocabulary()) {
        self.model = model
        rootType = root
        self.vocabulary = vocabulary
    }

    /// The translation of an expression that stands by itself.
    public mutating func translate(_ text: String) throws -> Translated {
        try translate(parse(text), in: XPathScope(parent: nil))
    }

    /// The translation of an expression for every element of `variable in domain`: a string of the answers.
    public mutating func translate(_ text: String, forEach iterator: String) throws -> Translated {
        var parser = Parser(iterator, longNames: vocabulary.longNames)
        let iterator = try parser.parseIterator().get()
        let scope = XPathScope(parent: nil)
        let domain = try list(iterator.domain, in: scope)
        let variable = newVariable()
        scope.bind(iterator.variable, to: Translated(variable, domain.item))
        let body = try translate(parse(text), in: scope)
        return Translated(
            "string-join(for \(variable) in \(domain.text) return \(Self.answer(body)), ' ')", .text)
    }

    /// The answer of an expression as one word: `?` for none, durations as a number of months or days.
    static func answer(_ expression: Translated) -> String {
        let unit: String? =
            switch expression.type {
            case .months: "xs:yearMonthDuration('P1M')"
            case .days: "xs:dayTimeDuration('P1D')"
            default: nil
            }
        let shown = unit.map { "$a div \($0)" } ?? "$a"
        return "(let $a := \(expression.text) return if (empty($a)) then '?' else string(\(shown)))"
    }

    private func parse(_ text: String) throws -> Expression {
        var parser = Parser(text, longNames: vocabulary.longNames)
        return try parser.parse().get()
    }

    /// A variable that no other expression uses.
    mutating func newVariable() -> String {
        made += 1
        return "$v\(made)"
    }

    /// The translation of an expression.
    mutating func translate(_ expression: Expression, in scope: XPathScope) throws -> Translated {
        switch expression.form {
        case .number, .text, .boolean, .at: return try literal(expression.form)
        case .name(let name): return try named(name, in: scope)
        case .path(let base, let name): return try path(base, name, in: scope)
        case .filter(let base, let condition): return try filter(base, condition, in: scope)
        case .call(let name, let arguments): return try call(name, arguments, in: scope)
        case .quantified(let quantifier, let iterators, let body):
            return try quantified(quantifier, iterators, body, in: scope)
        case .loop(let iterators, let body): return try loop(iterators, body, in: scope)
        case .choice(let condition, let yes, let no): return try choice(condition, yes, no, in: scope)
        case .binary(let sign, let left, let right): return try binary(sign, left, right, in: scope)
        case .joined(let sign, let operands): return try joined(sign, operands, in: scope)
        case .negated(let operand):
            let value = try translate(operand, in: scope)
            guard value.type != .number else { return Translated("(-\(value.text))", .number) }
            return Translated("(\(value.text) * -1)", value.type)
        case .between(let value, let low, let high):
            let range = Expression(
                .range(low: low, includesLow: true, high: high, includesHigh: true), at: low.range)
            return try membership(value, [range], in: scope)
        case .membership(let value, let tests): return try membership(value, tests, in: scope)
        case .list(let items): return try list(of: items, in: scope)
        case .null: throw Untranslatable.form("holds null")
        case .standard, .range: throw Untranslatable.form("is no value of the rule language")
        }
    }

    /// Translates the meaning of a term in place of its name, each argument bound to a variable.
    mutating func inline(_ term: Vocabulary.Term, _ arguments: [Expression], in scope: XPathScope) throws
        -> Translated
    {
        guard !openTerms.contains(term.name), arguments.count == term.parameters.count else {
            throw Untranslatable.name(term.name)
        }
        let inner = XPathScope(parent: nil)
        var bindings: [String] = []
        for (parameter, argument) in zip(term.parameters, arguments) {
            let value = try translate(argument, in: scope)
            let variable = newVariable()
            bindings.append("\(variable) := \(value.text)")
            let type = parameter.type == .any ? value.type : parameter.type
            inner.bind(parameter.name, to: Translated(variable, type))
        }
        openTerms.append(term.name)
        defer { openTerms.removeLast() }
        let body = try translate(term.body, in: inner)
        guard !bindings.isEmpty else { return body }
        let head = "let " + bindings.joined(separator: ", ") + " return "
        return Translated("(\(head)\(body.text))", body.type, places: "(\(head)\(body.places))")
    }
}
