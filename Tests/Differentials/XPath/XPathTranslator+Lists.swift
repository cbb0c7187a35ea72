import Feel

extension XPathTranslator {
    /// An expression that is a list, with the type of an element.
    mutating func list(_ expression: Expression, in scope: XPathScope) throws
        -> (text: String, places: String, item: FeelType)
    {
        let value = try translate(expression, in: scope)
        guard case .list(let item) = value.type else { throw Untranslatable.form("goes through no list") }
        // A sequence has no sequences in it.
        if case .list = item { throw Untranslatable.form("goes through a list of lists") }
        return (value.text, value.places, item)
    }

    /// `[a, b]`.
    mutating func list(of items: [Expression], in scope: XPathScope) throws -> Translated {
        var texts: [String] = []
        var type: FeelType?
        for item in items {
            let value = try translate(item, in: scope)
            if let type, type != value.type, ![type, value.type].contains(.text) {
                throw Untranslatable.form("makes a list of different types")
            }
            type = type ?? value.type
            texts.append(value.text)
        }
        return Translated("(\(texts.joined(separator: ", ")))", .list(type ?? .any))
    }

    /// `list[condition]`, or the element at a position that is written as a number.
    ///
    /// An element of which it is not known whether it belongs to the list has a place in it, and is not there.
    mutating func filter(_ base: Expression, _ condition: Expression, in scope: XPathScope) throws
        -> Translated
    {
        let list = try list(base, in: scope)
        switch condition.form {
        case .number(let position, 0) where position > 0:
            return Translated("(\(list.text))[\(position)]", list.item)
        case .negated(let inner):
            guard case .number(let position, 0) = inner.form, position > 0 else { break }
            return Translated("(\(list.text))[last() + 1 - \(position)]", list.item)
        default: break
        }
        let item = newVariable()
        let inner = XPathScope(parent: scope, item: Translated(item, list.item))
        let kept = try translate(condition, in: inner)
        return Translated(
            "(for \(item) in \(list.text) return if (\(kept.text)) then \(item) else ())", .list(list.item),
            places: list.places != list.text
                ? nil
                : "(for \(item) in \(list.text) return if ((\(kept.text), true())[1]) then \(item) else ())")
    }

    /// `some` and `every`.
    mutating func quantified(
        _ quantifier: Expression.Quantifier, _ iterators: [Expression.Iterator], _ body: Expression,
        in scope: XPathScope
    ) throws -> Translated {
        let (bindings, _, inner) = try bound(iterators, in: scope)
        let condition = try translate(body, in: inner)
        let word = quantifier == .every ? "every" : "some"
        return Translated("(\(word) \(bindings) satisfies \(condition.text))", .boolean)
    }

    /// `for`.
    mutating func loop(_ iterators: [Expression.Iterator], _ body: Expression, in scope: XPathScope) throws
        -> Translated
    {
        let (bindings, places, inner) = try bound(iterators, in: scope)
        let value = try translate(body, in: inner)
        return Translated(
            "(for \(bindings) return \(value.text))", .list(value.type), places: "(for \(places) return 0)")
    }

    private mutating func bound(_ iterators: [Expression.Iterator], in scope: XPathScope) throws
        -> (bindings: String, places: String, scope: XPathScope)
    {
        let inner = XPathScope(parent: scope)
        var bindings: [String] = []
        var places: [String] = []
        for iterator in iterators {
            let domain = try list(iterator.domain, in: inner)
            let variable = newVariable()
            inner.bind(iterator.variable, to: Translated(variable, domain.item))
            bindings.append("\(variable) in \(domain.text)")
            // A list inside another is looked up from its elements, which must be there.
            let isInner = places.count > 0 || iterators.count > 1
            places.append("\(variable) in \(isInner ? domain.text : domain.places)")
        }
        return (bindings.joined(separator: ", "), places.joined(separator: ", "), inner)
    }

    /// `value in (tests)`.
    mutating func membership(_ value: Expression, _ tests: [Expression], in scope: XPathScope) throws
        -> Translated
    {
        let subject = try translate(value, in: scope)
        let variable = newVariable()
        let bound = Translated(variable, subject.type)
        var conditions: [String] = []
        for test in tests { conditions.append(try self.test(bound, test, in: scope)) }
        let any = conditions.joined(separator: " or ")
        return Translated("(let \(variable) := \(subject.text) return (\(any)))", .boolean)
    }

    private mutating func test(_ subject: Translated, _ test: Expression, in scope: XPathScope) throws
        -> String
    {
        if case .range(let low, let includesLow, let high, let includesHigh) = test.form {
            var ends: [String] = []
            if let low {
                ends.append(try compare(subject, includesLow ? "ge" : "gt", translate(low, in: scope)))
            }
            if let high {
                ends.append(try compare(subject, includesHigh ? "le" : "lt", translate(high, in: scope)))
            }
            return "(" + ends.joined(separator: " and ") + ")"
        }
        let value = try translate(test, in: scope)
        guard case .list(let item) = value.type else { return try compare(subject, "eq", value) }
        // An empty list has no type, and holds nothing.
        guard value.text != "()" else { return "false()" }
        return try contains(value.text, item, subject)
    }

    /// Whether a list has an element equal to a value.
    mutating func contains(_ list: String, _ item: FeelType, _ subject: Translated) throws -> String {
        let element = newVariable()
        let same = try compare(Translated(element, item), "eq", subject)
        return "(some \(element) in \(list) satisfies \(same))"
    }
}
