/// One field of a record type.
public struct Field: Hashable, Sendable {
    /// What the field holds, or what each item of its list holds.
    public enum Content: Hashable, Sendable {
        /// A value of the simple type with this index in `RecordModel.simpleTypes`.
        case simple(Int)
        /// A record of the type with this index in `RecordModel.types`.
        case record(Int)
    }

    /// The name in rules and JSON, such as `datumUiterlijk`.
    public var name: String
    /// The element name in XML, such as `DatumUiterlijk`; of a list, its container.
    public var element: String
    /// The element name of one item in XML, or nil when the field is no list.
    public var itemElement: String?
    /// What it holds, or what each item holds.
    public var content: Content
    /// Whether the record is refused without it.
    public var isRequired: Bool
    /// Whether it may be recorded as unknown (`xsi:nil`, JSON null).
    public var isNillable: Bool
    /// What it is, in Dutch, as the schema documents it.
    public var documentation: String

    /// Whether the field holds a list.
    public var isList: Bool { itemElement != nil }

    /// Makes a field from its parts.
    public init(
        name: String, element: String, itemElement: String? = nil, content: Content,
        isRequired: Bool = false, isNillable: Bool = false, documentation: String = ""
    ) {
        self.name = name
        self.element = element
        self.itemElement = itemElement
        self.content = content
        self.isRequired = isRequired
        self.isNillable = isNillable
        self.documentation = documentation
    }
}
