/// A system of which no dossier holds some fields that its dossiers were held to lack.
public struct DeliveryGap: Hashable, Sendable {
    /// The name of the system.
    public var system: String
    /// How many of its dossiers were judged.
    public var dossiers: Int
    /// The paths of the fields, in the order of the model.
    public var paths: [String]

    /// Makes a gap from its parts.
    public init(system: String, dossiers: Int, paths: [String]) {
        self.system = system
        self.dossiers = dossiers
        self.paths = paths
    }
}
