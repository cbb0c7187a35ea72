/// Which fields one dossier has, and which it was held to lack.
public struct DeliveryDigest: Hashable, Sendable {
    /// The name of the system it comes from, safe to show.
    public var system: String
    /// The paths of all fields without indices, shared by all dossiers; the sets hold positions in it.
    public var fields: [String]
    /// The fields that hold something.
    public var recorded: NumberSet
    /// The fields whose absence led to *niet voldaan*.
    public var lacking: NumberSet

    /// Makes a digest from its parts.
    public init(system: String, fields: [String], recorded: NumberSet, lacking: NumberSet) {
        self.system = system
        self.fields = fields
        self.recorded = recorded
        self.lacking = lacking
    }
}
