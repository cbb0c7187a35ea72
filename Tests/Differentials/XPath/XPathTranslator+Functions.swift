import Feel
import Records

extension XPathTranslator {
    /// A call of a term or of a function.
    mutating func call(_ name: String, _ arguments: [Expression], in scope: XPathScope) throws -> Translated {
        if let term = vocabulary.terms[name] { return try inline(term, arguments, in: scope) }
        if let own = Self.listFunctions[name] { return try own(&self, arguments, scope) }
        if let own = Self.valueFunctions[name] {
            var values: [Translated] = []
            for argument in arguments { values.append(try translate(argument, in: scope)) }
            return try own(&self, values)
        }
        if let target = Self.narrowings[name] { return try narrowed(to: target, arguments[0], in: scope) }
        if name == "laatste" || name == "eerste" {
            return try extreme(name == "laatste" ? "max" : "min", arguments, in: scope)
        }
        throw Untranslatable.function(name)
    }

    /// A function whose arguments are lists, or literals.
    private typealias ListFunction =
        @Sendable (inout XPathTranslator, [Expression], XPathScope) throws -> Translated
    /// A function whose arguments are values of any kind.
    private typealias ValueFunction = @Sendable (inout XPathTranslator, [Translated]) throws -> Translated

    /// The functions that give the record of one kind that a reference names.
    private static let narrowings = ["lid": "Lid", "betrokkene": "Betrokkene"]

    private static let listFunctions: [String: ListFunction] = [
        "count": { own, arguments, scope in
            Translated("count(\(try own.list(arguments[0], in: scope).places))", .number)
        },
        "min": { own, arguments, scope in try own.aggregate("min", arguments, scope) },
        "max": { own, arguments, scope in try own.aggregate("max", arguments, scope) },
        "sum": { own, arguments, scope in try own.aggregate("sum", arguments, scope) },
        "all": { own, arguments, scope in
            let variable = own.newVariable()
            return Translated(
                "(every \(variable) in \(try own.list(arguments[0], in: scope).text) satisfies \(variable))",
                .boolean)
        },
        "any": { own, arguments, scope in
            let variable = own.newVariable()
            return Translated(
                "(some \(variable) in \(try own.list(arguments[0], in: scope).text) satisfies \(variable))",
                .boolean)
        },
        "minstens": { own, arguments, scope in
            let least = try own.translate(arguments[0], in: scope)
            let list = try own.list(arguments[1], in: scope)
            return Translated("(count((\(list.text))[. = true()]) ge \(least.text))", .boolean)
        },
        "list contains": { own, arguments, scope in
            let list = try own.list(arguments[0], in: scope)
            let value = try own.translate(arguments[1], in: scope)
            return Translated(try own.contains(list.text, list.item, value), .boolean)
        },
        "date": { own, arguments, _ in try own.temporal(written: arguments[0]) },
        "duration": { own, arguments, _ in try own.temporal(written: arguments[0]) },
    ]

    private static let valueFunctions: [String: ValueFunction] = [
        "not": { _, values in Translated("not(\(values[0].text))", .boolean) },
        // Never yes; only unknown while its argument is.
        "twijfel over": { _, _ in Translated("false()", .boolean) },
        "vastgelegd": { _, values in Translated("exists(\(values[0].places))", .boolean) },
        "aanwezig": { _, values in Translated("exists(\(values[0].places))", .boolean) },
        "ja": { _, values in Translated("(\(values[0].text) = true())", .boolean) },
        "nee": { _, values in Translated("(\(values[0].text) = false())", .boolean) },
        "eerst vastgelegde": { _, values in Translated("(\(row(values)))[1]", values[0].type) },
        "vroegste": { _, values in Translated("min((\(row(values))))", .date) },
        "laatst vastgelegde datum": { _, values in Translated("max((\(row(values))))", .date) },
        "lopend": { own, values in
            let (start, end) = (own.newVariable(), own.newVariable())
            let day = own.newVariable()
            return Translated(
                "(let \(start) := \(values[0].text), \(end) := \(values[1].text), \(day) := \(values[2].text) return "
                    + "((empty(\(start)) or \(start) le \(day)) and (empty(\(end)) or \(end) ge \(day))))",
                .boolean)
        },
        "werkdag": { _, values in Translated("($werkdagen = \(values[0].text))", .boolean) },
        "eerstvolgende werkdag": { own, values in
            let day = own.newVariable()
            return Translated("(let \(day) := \(values[0].text) return $werkdagen[. ge \(day)][1])", .date)
        },
        "plus werkdagen": { own, values in
            let (day, amount) = (own.newVariable(), own.newVariable())
            return Translated(
                "(let \(day) := \(values[0].text), \(amount) := \(values[1].text) return "
                    + "if (\(amount) eq 0) then \(day) else if (\(amount) gt 0) "
                    + "then $werkdagen[. gt \(day)][position() eq \(amount)] "
                    + "else $werkdagen[. lt \(day)][last() + 1 + \(amount)])", .date)
        },
        "werkdagen tussen": { own, values in
            let (from, to) = (own.newVariable(), own.newVariable())
            return Translated(
                "(let \(from) := \(values[0].text), \(to) := \(values[1].text) return if (\(from) le \(to)) "
                    + "then count($werkdagen[. gt \(from) and . le \(to)]) "
                    + "else -count($werkdagen[. ge \(to) and . lt \(from)]))", .number)
        },
        "flatten": { _, values in
            // A sequence has no sequences in it already.
            if case .list(.list(let item)) = values[0].type {
                return Translated(values[0].text, .list(item))
            }
            return values[0]
        },
        "concatenate": { _, values in
            let places = values.map(\.places).joined(separator: ", ")
            return Translated("(\(row(values)))", values[0].type, places: "(\(places))")
        },
    ]

    private static func row(_ values: [Translated]) -> String {
        values.map(\.text).joined(separator: ", ")
    }

    /// `min`, `max` and `sum`, which have no value when an element has none; in XPath such an element is not there.
    private mutating func aggregate(_ name: String, _ arguments: [Expression], _ scope: XPathScope) throws
        -> Translated
    {
        let list = try list(arguments[0], in: scope)
        let zero =
            switch (name, list.item) {
            case ("sum", .months): ", xs:yearMonthDuration('P0M')"
            case ("sum", .days): ", xs:dayTimeDuration('P0D')"
            default: ""
            }
        guard list.places != list.text else {
            return Translated("\(name)(\(list.text)\(zero))", list.item)
        }
        let all = newVariable()
        return Translated(
            "(let \(all) := \(list.text) return if (count(\(all)) lt count(\(list.places))) then () else "
                + "\(name)(\(all)\(zero)))", list.item)
    }

    private func temporal(written argument: Expression) throws -> Translated {
        guard case .text(let text) = argument.form else {
            throw Untranslatable.form("makes a date of what is no literal")
        }
        return try temporal(text)
    }

    private mutating func narrowed(to name: String, _ argument: Expression, in scope: XPathScope) throws
        -> Translated
    {
        guard let type = model.types.firstIndex(where: { $0.name == name }) else {
            throw Untranslatable.name(name)
        }
        let value = try translate(argument, in: scope)
        let tests = elements(ofType: type).map { "self::*:\($0)" }.joined(separator: " or ")
        return Translated("(\(value.text))[\(tests)]", .record([type]))
    }

    /// `laatste` and `eerste`: the element with the latest or earliest date; a single one whatever its date.
    private mutating func extreme(_ extreme: String, _ arguments: [Expression], in scope: XPathScope) throws
        -> Translated
    {
        let list = try list(arguments[0], in: scope)
        guard arguments.count == 2, case .text(let name) = arguments[1].form else {
            throw Untranslatable.form("looks for a date under no literal name")
        }
        let (all, one, best) = (newVariable(), newVariable(), newVariable())
        let element = XPathScope(parent: nil, item: Translated(one, list.item))
        let date = try named(name, in: element).text
        return Translated(
            "(let \(all) := \(list.text), \(best) := \(extreme)(for \(one) in \(all) return \(date)) return "
                + "if (count(\(all)) eq 1) then \(all) else "
                + "(for \(one) in \(all) return if (\(date) eq \(best)) then \(one) else ())[1])", list.item)
    }
}
