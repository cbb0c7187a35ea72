/// How grave a problem is.
public enum Severity: String, Sendable, Hashable {
    /// The file, rule or option cannot be used as it stands.
    case error
    /// Usable, but a person should look at it.
    case warning

    /// The Dutch word shown to people.
    public var word: String {
        switch self {
        case .error: "fout"
        case .warning: "waarschuwing"
        }
    }
}
