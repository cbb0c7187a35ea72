/// What a requirement is about; the raw value is the word in the file.
public enum RequirementLevel: String, Sendable, CaseIterable {
    /// One dossier.
    case dossier
    /// One institution.
    case institution = "instelling"
    /// The network of a municipality.
    case network = "netwerk"
}
