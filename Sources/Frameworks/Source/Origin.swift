/// Where a definition of a framework comes from, shown wherever it carries weight.
public enum Origin: Sendable, Equatable {
    /// The framework's own files.
    case framework
    /// The region profile laid over it, by its id (`gelderland-zuid`).
    case region(String)
    /// An assignment on the command line.
    case commandLine
    /// A file of settings.
    case settings
}
