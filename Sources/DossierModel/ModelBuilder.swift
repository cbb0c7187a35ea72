import Diagnostics
import Records

/// Makes the model out of a schema that keeps to the subset.
struct ModelBuilder {
    /// What a name in the schema stands for.
    enum Meaning {
        /// A record type, by its index.
        case record(Int)
        /// A list with the element of its items.
        case container(item: SchemaNode)
        /// A simple type, by its index; nil when it is only the part of a date.
        case simple(Int?)
    }

    let schema: SchemaNode
    var faults: [SchemaFault] = []
    /// Every type by its name.
    var declarations: [String: SchemaNode] = [:]
    var meanings: [String: Meaning] = [:]
    var simpleTypes: [SimpleType] = []
    var codeLists: [CodeList] = []
    var references: [ReferenceKind] = []
    /// The line of each reference type.
    var referenceLines: [Int] = []
    var types: [RecordType] = []

    init(_ schema: SchemaNode) { self.schema = schema }

    /// The model, or nil when `faults` says why not.
    mutating func build() -> RecordModel? {
        let typeNodes = schema.children.filter { $0.name == "complexType" || $0.name == "simpleType" }
        for node in typeNodes { declare(node) }
        addSimpleTypes(typeNodes.filter { $0.name == "simpleType" })
        let complexNodes = typeNodes.filter { $0.name == "complexType" }
        let recordNodes = complexNodes.filter { !addContainer($0) }
        for (index, node) in recordNodes.enumerated() { meanings[node.typeName] = .record(index) }
        types = recordNodes.map { recordType($0) }
        let roots = schema.children(named: "element").compactMap { root($0) }
        if roots.isEmpty { fault(.missingElement(name: "element", parent: "schema"), schema) }
        resolveTargets(from: roots)
        guard faults.isEmpty else { return nil }
        return RecordModel(
            namespace: schema.attributes["targetNamespace"] ?? "", types: types, simpleTypes: simpleTypes,
            codeLists: codeLists, references: references, roots: roots)
    }

    /// Notes a fault at a node.
    mutating func fault(_ code: SchemaFault.Code, _ node: SchemaNode) {
        faults.append(SchemaFault(code: code, line: node.line))
    }

    /// The meaning of a type that is named, or nil after noting that there is none.
    mutating func meaning(of type: String, at node: SchemaNode) -> Meaning? {
        if let meaning = meanings[type] { return meaning }
        if type.contains(":") {
            fault(.wrongType(name: type, allowed: "een benoemd type van dit schema"), node)
        } else if declarations[type] == nil {
            let nearest = NearestName.suggestion(for: type, among: declarations.keys)
            fault(.unknownType(name: type, nearest: nearest), node)
        }
        return nil
    }

    /// Checks that a node has documentation.
    mutating func documentation(of node: SchemaNode, named name: String) -> String {
        let text = node.documentation
        if text.isEmpty { fault(.undocumented(name: name), node) }
        return text
    }

    /// Checks that a name starts with a capital and holds ASCII letters and digits only.
    mutating func checkName(of node: SchemaNode) {
        let bytes = node.typeName.utf8
        let isPlain = bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
        let isCapital = bytes.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
        if !isPlain || !isCapital { fault(.name(node.typeName), node) }
    }

    private mutating func declare(_ node: SchemaNode) {
        checkName(of: node)
        _ = documentation(of: node, named: node.typeName)
        if declarations.updateValue(node, forKey: node.typeName) != nil {
            fault(.duplicate(name: node.typeName), node)
        }
    }

    private mutating func root(_ node: SchemaNode) -> RecordModel.Root? {
        _ = documentation(of: node, named: node.typeName)
        for name in ["minOccurs", "maxOccurs", "nillable"] where node.attributes[name] != nil {
            fault(.attribute(name: name, element: "element", allowed: ["name", "type"]), node)
        }
        guard let meaning = meaning(of: node.attributes["type"] ?? "", at: node) else { return nil }
        guard case .record(let type) = meaning, types[type].name == node.typeName else {
            fault(
                .wrongType(name: node.attributes["type"] ?? "", allowed: "het recordtype met dezelfde naam"),
                node)
            return nil
        }
        return RecordModel.Root(element: node.typeName, name: node.ruleName, type: type)
    }

    private mutating func resolveTargets(from roots: [RecordModel.Root]) {
        for index in references.indices {
            for path in references[index].targetPaths {
                if let type = roots.compactMap({ numberedType(at: path, from: $0.type) }).first {
                    references[index].targetTypes.append(type)
                } else {
                    faults.append(SchemaFault(code: .target(path: path), line: referenceLines[index]))
                }
            }
        }
    }

    /// The record type of the list at a path, when its records have a number.
    private func numberedType(at path: String, from root: Int) -> Int? {
        var type = root
        let names = path.split(separator: ".", omittingEmptySubsequences: false)
        for (position, name) in names.enumerated() {
            guard let field = types[type].index(ofField: String(name)).map({ types[type].fields[$0] }),
                case .record(let next) = field.content, field.isList || position < names.count - 1
            else { return nil }
            type = next
        }
        guard let number = types[type].index(ofField: FieldName.number).map({ types[type].fields[$0] }),
            case .simple(let index) = number.content, number.isRequired,
            simpleTypes[index].kind == .text, simpleTypes[index].patterns == [Self.numberPattern]
        else { return nil }
        return type
    }
}

extension SchemaNode {
    /// The value of its `name`.
    var typeName: String { attributes["name"] ?? "" }

    /// Its name in rules: the first letter lowered.
    var ruleName: String { typeName.prefix(1).lowercased() + typeName.dropFirst() }
}
