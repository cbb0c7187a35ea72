public import Records

/// An element of a generated file, before it is written.
public struct GeneratedElement: Sendable {
    /// What stands inside an element.
    public indirect enum Node: Sendable {
        /// An element.
        case element(GeneratedElement)
        /// Text, to be escaped by whoever writes it.
        case text(String)
        /// Bytes of XML, to be written as they are.
        case raw(String)
    }

    /// What an element stands for in the model.
    public enum Role: Hashable, Sendable {
        /// A record, by its type; the root as well.
        case record(type: Int)
        /// The container of a list.
        case list
        /// A single value, by its simple type.
        case value(type: Int)
        /// Nothing the model has.
        case foreign
    }

    /// The local name.
    public var name: String
    /// What it stands for.
    public var role: Role
    /// The field it stands for; of an item, that of its list; nil for the root.
    public var field: Field?
    /// Whether it is an item of a list.
    public var isItem = false
    /// Its attributes as written, each with a space before it.
    public var attributes = ""
    /// Whether it is recorded as unknown.
    public var isNil = false
    /// What stands inside.
    public var nodes: [Node] = []

    /// Makes an element from its parts.
    public init(name: String, role: Role, field: Field? = nil, isItem: Bool = false, nodes: [Node] = []) {
        self.name = name
        self.role = role
        self.field = field
        self.isItem = isItem
        self.nodes = nodes
    }

    /// The elements inside.
    public var elements: [GeneratedElement] {
        nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// Whether the model lets it be recorded as unknown.
    public var isNillable: Bool { !isItem && field?.isNillable == true }
}

extension GeneratedDossier {
    /// The file as elements.
    public func element(in model: RecordModel) -> GeneratedElement {
        record.element(name: root.element, field: nil, isItem: false, in: model)
    }
}

extension GeneratedRecord {
    fileprivate func element(name: String, field: Field?, isItem: Bool, in model: RecordModel)
        -> GeneratedElement
    {
        let nodes = zip(model.types[type].fields, values).compactMap { field, value in
            value.element(of: field, in: model).map(GeneratedElement.Node.element)
        }
        return GeneratedElement(
            name: name, role: .record(type: type), field: field, isItem: isItem, nodes: nodes)
    }
}

extension GeneratedValue {
    /// The element of a field, or nil when there is none.
    fileprivate func element(of field: Field, in model: RecordModel) -> GeneratedElement? {
        switch self {
        case .absent, .undeliverable: return nil
        case .unknown:
            var element = GeneratedElement(name: field.element, role: field.role, field: field)
            element.isNil = true
            return element
        case .scalar(let text):
            return GeneratedElement(name: field.element, role: field.role, field: field, nodes: [.text(text)])
        case .record(let record):
            return record.element(name: field.element, field: field, isItem: false, in: model)
        case .scalars(let items):
            return list(field, items) { name, item in
                GeneratedElement(
                    name: name, role: field.itemRole, field: field, isItem: true, nodes: [.text(item)])
            }
        case .records(let items):
            return list(field, items) { name, item in
                item.element(name: name, field: field, isItem: true, in: model)
            }
        }
    }

    private func list<Item>(
        _ field: Field, _ items: [Item], _ element: (String, Item) -> GeneratedElement
    ) -> GeneratedElement {
        GeneratedElement(
            name: field.element, role: .list, field: field,
            nodes: items.map { .element(element(field.itemElement ?? "", $0)) })
    }
}

extension Field {
    /// What an element of the field stands for.
    fileprivate var role: GeneratedElement.Role { isList ? .list : itemRole }

    /// What an item of the field stands for, or the field itself when it is no list.
    fileprivate var itemRole: GeneratedElement.Role {
        switch content {
        case .simple(let type): .value(type: type)
        case .record(let type): .record(type: type)
        }
    }
}
