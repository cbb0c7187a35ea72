/// A record of a generated dossier, before it is written as XML or into an arena.
public struct GeneratedRecord: Hashable, Sendable {
    /// The index of its type in the model.
    public var type: Int
    /// One value per field of the type, in schema order.
    public var values: [GeneratedValue]

    /// Makes a record from its parts.
    public init(type: Int, values: [GeneratedValue]) {
        self.type = type
        self.values = values
    }
}
