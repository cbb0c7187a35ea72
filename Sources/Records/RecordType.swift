/// A kind of record: its fields in schema order.
public struct RecordType: Hashable, Sendable {
    /// The name of its type in the schema, such as `Doel`.
    public var name: String
    /// The fields in schema order; a record is a run of cells in this order.
    public var fields: [Field]
    /// What it is, in Dutch, as the schema documents it.
    public var documentation: String

    /// Makes a record type from its parts.
    public init(name: String, fields: [Field], documentation: String = "") {
        self.name = name
        self.fields = fields
        self.documentation = documentation
    }

    /// The index of the field with a rule name, or nil.
    public func index(ofField name: String) -> Int? {
        fields.firstIndex { $0.name == name }
    }
}
