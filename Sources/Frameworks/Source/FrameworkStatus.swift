/// Whether a framework or region profile is in force; the raw value is the word in the file.
public enum FrameworkStatus: String, Sendable, CaseIterable {
    /// Adopted and in use.
    case inForce = "van kracht"
    /// Proposed, not adopted.
    case proposal = "voorstel"
}
