/// A value worked out from the dossier and shown beside the judgement.
public struct DerivedValue: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value as people read it, or nil when it is not known.
    public var value: String?
    /// The values it was worked out from.
    public var evidence: FactList
    /// The values that are missing.
    public var missing: FactList

    /// Makes a derived value from its parts.
    public init(name: String, value: String?, evidence: FactList = [], missing: FactList = []) {
        self.name = name
        self.value = value
        self.evidence = evidence
        self.missing = missing
    }
}
