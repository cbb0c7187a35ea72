/// The version of the program, as results name it.
enum EngineVersion {
    /// The number.
    static let text = "0.1.0"
    /// Name and number.
    static let name = "dossiertoets \(text)"
}
