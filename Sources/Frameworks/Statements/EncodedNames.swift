/// Names in a framework or a region in which something of a document stands.
public struct EncodedNames: Sendable, Equatable {
    /// The id of the framework or the region.
    public var holder: PlacedText
    /// Codes of requirements and points, and names of derived values, parameters and terms.
    public var names: [PlacedText]

    /// Makes names in a framework or region from its parts.
    public init(holder: PlacedText, names: [PlacedText]) {
        self.holder = holder
        self.names = names
    }
}
