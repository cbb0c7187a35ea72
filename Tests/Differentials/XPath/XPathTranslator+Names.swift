import Feel
import Records

extension XPathTranslator {
    /// What a name means: a variable, a field of the element at hand, the reference date, a field, a term.
    mutating func named(_ name: String, in scope: XPathScope) throws -> Translated {
        var level: XPathScope? = scope
        while let current = level {
            if let bound = current[name] { return bound }
            if let item = current.item {
                if name == "item" { return item }
                if case .record(let types) = item.type, let field = step(name, from: item.text, types) {
                    return field
                }
            }
            level = current.parent
        }
        if name == "peildatum" { return Translated("$peildatum", .date) }
        if let field = step(name, from: "$d", [rootType]) { return field }
        if let term = vocabulary.terms[name] { return try inline(term, [], in: scope) }
        throw Untranslatable.name(name)
    }

    /// `base.name`: a parameter, a field of a record or of every record of a list, a part of a date or duration.
    mutating func path(_ base: Expression, _ name: String, in scope: XPathScope) throws -> Translated {
        if case .name(vocabulary.constantsName) = base.form { return try parameter(name) }
        let value = try translate(base, in: scope)
        switch value.type {
        case .record(let types):
            guard let field = step(name, from: value.text, types) else { throw Untranslatable.name(name) }
            return field
        case .list(.record(let types)):
            guard let field = step(name, from: value.text, types) else { throw Untranslatable.name(name) }
            return Translated(field.text, .list(field.type), places: value.places)
        case .date, .months, .days: return try part(name, of: value)
        default: throw Untranslatable.name(name)
        }
    }

    /// A step from records to a field that all their types have; nil when one has not.
    ///
    /// `!` keeps records that come twice and their order, which `/` would not.
    private func step(_ name: String, from base: String, _ types: [Int]) -> Translated? {
        var found: [Field] = []
        for type in types {
            guard let index = model.types[type].index(ofField: name) else { return nil }
            found.append(model.types[type].fields[index])
        }
        guard let field = found.first else { return nil }
        let elements = Set(found.map { [$0.element] + ($0.itemElement.map { [$0] } ?? []) })
        guard elements.count == 1 else { return nil }
        let way = elements.first?.map { "*:\($0)" }.joined(separator: "/") ?? ""
        return Translated("(\(base) ! \(way)\(reading(field)))", model.feelType(of: field))
    }

    /// What makes a value of an element: a cast, or the record that a reference names.
    private func reading(_ field: Field) -> String {
        guard let type = model.simpleType(of: field) else { return "" }
        switch type.kind {
        case .text, .code: return " ! string(.)"
        case .number: return " ! xs:integer(.)"
        case .boolean: return " ! xs:boolean(.)"
        case .date: return " ! xs:date(.)"
        case .reference(let kind):
            let targets = model.references[kind].targetPaths.map { path in
                "$d/" + ways(to: path).map { "*:\($0)" }.joined(separator: "/")
            }
            return " ! (let $n := string(.) return (\(targets.joined(separator: ", ")))[*:Nummer = $n])"
        }
    }

    /// The elements on the way to the records of a list.
    private func ways(to path: String) -> [String] {
        guard case .success(let steps) = model.steps(ofPath: path, from: rootType) else { return [] }
        return steps.map(model.field).flatMap { [$0.element] + ($0.itemElement.map { [$0] } ?? []) }
    }

    /// The names that records of a type have as elements.
    func elements(ofType type: Int) -> [String] {
        let fields = model.types.flatMap(\.fields).filter { $0.content == .record(type) }
        return Set(fields.map { $0.itemElement ?? $0.element }).sorted()
    }

    private func parameter(_ name: String) throws -> Translated {
        switch vocabulary.constants[name] {
        case .months(let months): return Translated("xs:yearMonthDuration('P\(months)M')", .months)
        case .days(let days): return Translated("xs:dayTimeDuration('P\(days)D')", .days)
        case .number(let significand, let exponent):
            return Translated(Self.decimal(significand, exponent), .number)
        case .text(let text): return Translated(Self.quoted(text), .text)
        case .boolean(let value): return Translated("\(value)()", .boolean)
        case .code(let list, let code): return Translated(Self.quoted(code), .code(list))
        case .codes(let list, let codes):
            return Translated("(\(codes.map(Self.quoted).joined(separator: ", ")))", .list(.code(list)))
        case nil: throw Untranslatable.name("\(vocabulary.constantsName).\(name)")
        }
    }
}
