import Diagnostics
import Records

/// A simple type as far as its restrictions say, before it gets its place in the model.
private struct Restrictions {
    var base: BuiltinType
    var patterns: [String] = []
    var codes: [CodeList.Entry] = []
    var minimum: Int64?
    var maximum: Int64?
    var minimumLength = 0
}

extension ModelBuilder {
    /// The form of the numbers that references name.
    static let numberPattern = "[1-9][0-9]{0,8}"

    /// Gives every simple type its meaning.
    mutating func addSimpleTypes(_ nodes: [SchemaNode]) {
        for node in nodes {
            if let union = node.children(named: "union").first {
                addUnion(union, of: node)
            } else if let restrictions = restrictions(of: node, below: []) {
                add(node, restrictions)
            }
        }
    }

    private mutating func add(_ node: SchemaNode, _ restrictions: Restrictions) {
        if restrictions.base == .month || restrictions.base == .year {
            meanings[node.typeName] = .simple(nil)
            return
        }
        let isText = restrictions.base == .string || restrictions.base == .token
        // The patterns of dates and booleans are the form of their values, which the reader knows.
        let type = SimpleType(
            name: node.typeName, kind: kind(of: node, restrictions),
            patterns: isText || restrictions.base == .integer ? restrictions.patterns : [],
            minimum: restrictions.minimum, maximum: restrictions.maximum,
            minimumLength: restrictions.minimumLength, collapsesBlanks: restrictions.base != .string,
            documentation: node.documentation)
        meanings[node.typeName] = .simple(simpleTypes.count)
        simpleTypes.append(type)
    }

    private mutating func kind(of node: SchemaNode, _ restrictions: Restrictions) -> SimpleType.Kind {
        if let paths = node.words(forPrograms: DossierModelLoader.referenceSource) {
            if paths.isEmpty { fault(.target(path: ""), node) }
            if restrictions.base != .token || restrictions.patterns != [Self.numberPattern] {
                let allowed = "een verwijzing als beperking van een nummer: \(Self.numberPattern)"
                fault(.wrongType(name: node.typeName, allowed: allowed), node)
            }
            references.append(ReferenceKind(name: node.typeName, targetPaths: paths, targetTypes: []))
            referenceLines.append(node.line)
            return .reference(references.count - 1)
        }
        switch restrictions.base {
        case .integer: return .number
        case .boolean: return .boolean
        case .date: return .date(fullOnly: true)
        default:
            if restrictions.codes.isEmpty { return .text }
            codeLists.append(CodeList(name: node.typeName, entries: restrictions.codes))
            return .code(codeLists.count - 1)
        }
    }

    private mutating func addUnion(_ union: SchemaNode, of node: SchemaNode) {
        let names = (union.attributes["memberTypes"] ?? "").split(separator: " ").map(String.init)
        var bases: [BuiltinType] = []
        for name in names {
            guard let member = declarations[name], member.name == "simpleType",
                let base = restrictions(of: member, below: [node.typeName])?.base
            else {
                _ = meaning(of: name, at: union)
                continue
            }
            bases.append(base)
        }
        guard bases == [.date, .month, .year] else {
            fault(.wrongType(name: node.typeName, allowed: "een vereniging van dag, maand en jaar"), union)
            return
        }
        meanings[node.typeName] = .simple(simpleTypes.count)
        simpleTypes.append(
            SimpleType(
                name: node.typeName, kind: .date(fullOnly: false), collapsesBlanks: true,
                documentation: node.documentation))
    }

    /// The restrictions of a type together with those of its bases.
    private mutating func restrictions(of node: SchemaNode, below: Set<String>) -> Restrictions? {
        guard let restriction = node.children(named: "restriction").first,
            let base = restriction.attributes["base"]
        else { return nil }
        var result: Restrictions
        if let builtin = BuiltinType(rawValue: base) {
            result = Restrictions(base: builtin)
        } else if let declaration = declarations[base], !below.contains(base),
            let inherited = restrictions(of: declaration, below: below.union([node.typeName])),
            inherited.codes.isEmpty
        {
            result = inherited
        } else {
            let allowed = BuiltinType.allCases.map(\.rawValue).joined(separator: ", ")
            fault(.wrongType(name: base, allowed: "\(allowed) of een eigen beperking daarvan"), restriction)
            return nil
        }
        for facet in restriction.children { apply(facet, to: &result) }
        // Several patterns in one restriction are alternatives, and the reader wants all to hold.
        let patterns = restriction.children(named: "pattern")
        if patterns.count > 1 { fault(.duplicate(name: "pattern"), patterns[1]) }
        if let pattern = result.base.demandedPattern, result.patterns != [pattern] {
            fault(.attributeValue(name: "pattern", element: result.base.rawValue, allowed: pattern), node)
        }
        return result
    }

    private mutating func apply(_ facet: SchemaNode, to result: inout Restrictions) {
        guard result.base.facets.contains(facet.name) else {
            let allowed = result.base.facets.joined(separator: " of ")
            fault(.facet(name: facet.name, base: result.base.rawValue, allowed: allowed), facet)
            return
        }
        let value = facet.attributes["value"] ?? ""
        switch facet.name {
        case "pattern": addPattern(value, facet, to: &result)
        case "enumeration": addCode(value, facet, to: &result)
        case "minInclusive": result.minimum = number(value, facet)
        case "maxInclusive": result.maximum = number(value, facet)
        default: result.minimumLength = Int(number(value, facet) ?? 0)
        }
    }

    private mutating func addPattern(_ value: String, _ facet: SchemaNode, to result: inout Restrictions) {
        do { _ = try ValuePattern(value) } catch { fault(.pattern(reason: error), facet) }
        if !result.codes.isEmpty {
            fault(.facet(name: "pattern", base: "enumeration", allowed: "enumeration"), facet)
        }
        result.patterns.append(value)
    }

    private mutating func addCode(_ value: String, _ facet: SchemaNode, to result: inout Restrictions) {
        let documentation = documentation(of: facet, named: value)
        if value.split(separator: " ").joined(separator: " ") != value || value.isEmpty {
            fault(
                .attributeValue(
                    name: "value", element: "enumeration", allowed: "een code zonder losse spaties"), facet)
        }
        if result.codes.contains(where: { $0.code == value }) { fault(.duplicate(name: value), facet) }
        result.codes.append(CodeList.Entry(code: value, documentation: documentation))
    }

    private mutating func number(_ value: String, _ facet: SchemaNode) -> Int64? {
        guard let number = Int64(value) else {
            fault(.attributeValue(name: "value", element: facet.name, allowed: "een geheel getal"), facet)
            return nil
        }
        return number
    }
}
