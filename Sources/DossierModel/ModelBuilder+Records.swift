import Records

extension ModelBuilder {
    /// Takes a complex type as a list, when that is its form: one element that may be repeated.
    mutating func addContainer(_ node: SchemaNode) -> Bool {
        let elements = Self.elements(of: node)
        guard elements.count == 1, elements[0].attributes["maxOccurs"] == "unbounded" else { return false }
        let item = elements[0]
        checkName(of: item)
        _ = documentation(of: item, named: item.typeName)
        if item.attributes["minOccurs"] != "0" {
            fault(
                .attributeValue(name: "minOccurs", element: "element", allowed: "0: een lijst mag leeg zijn"),
                item)
        }
        if item.isNillable {
            fault(
                .attributeValue(
                    name: "nillable", element: "element", allowed: "false bij een item van een lijst"), item)
        }
        meanings[node.typeName] = .container(item: item)
        return true
    }

    /// The record type of a complex type.
    mutating func recordType(_ node: SchemaNode) -> RecordType {
        let elements = Self.elements(of: node)
        if elements.isEmpty { fault(.missingElement(name: "element", parent: "sequence"), node) }
        var names: Set<String> = []
        var fields: [Field] = []
        for element in elements {
            checkName(of: element)
            if !names.insert(element.ruleName).inserted { fault(.duplicate(name: element.typeName), element) }
            if let field = field(element) { fields.append(field) }
        }
        return RecordType(name: node.typeName, fields: fields, documentation: node.documentation)
    }

    private mutating func field(_ element: SchemaNode) -> Field? {
        let documentation = documentation(of: element, named: element.typeName)
        if element.attributes["maxOccurs"] == "unbounded" {
            fault(.repeated(name: element.typeName), element)
        }
        let isRequired = element.attributes["minOccurs"] != "0"
        if isRequired && element.isNillable { fault(.requiredNillable(name: element.typeName), element) }
        guard let (content, item) = content(of: element) else { return nil }
        return Field(
            name: element.ruleName, element: element.typeName, itemElement: item, content: content,
            isRequired: isRequired, isNillable: element.isNillable, documentation: documentation)
    }

    /// What an element holds, and the name of its items when that is a list.
    private mutating func content(of element: SchemaNode) -> (Field.Content, item: String?)? {
        let type = element.attributes["type"] ?? ""
        switch meaning(of: type, at: element) {
        case .simple(let index?): return (.simple(index), nil)
        case .record(let index): return (.record(index), nil)
        case .container(let item):
            switch meaning(of: item.attributes["type"] ?? "", at: item) {
            case .simple(let index?): return (.simple(index), item.typeName)
            case .record(let index): return (.record(index), item.typeName)
            case .container:
                fault(
                    .wrongType(name: item.attributes["type"] ?? "", allowed: "geen lijst in een lijst"), item)
            case .simple(nil): notAlone(item)
            case nil: break
            }
        case .simple(nil): notAlone(element)
        case nil: break
        }
        return nil
    }

    private mutating func notAlone(_ element: SchemaNode) {
        let allowed = "een vereniging van dag, maand en jaar"
        fault(.wrongType(name: element.attributes["type"] ?? "", allowed: allowed), element)
    }

    private static func elements(of node: SchemaNode) -> [SchemaNode] {
        node.children(named: "sequence").flatMap { $0.children(named: "element") }
    }
}

extension SchemaNode {
    /// Whether it may be recorded as unknown.
    fileprivate var isNillable: Bool { attributes["nillable"] == "true" }
}
