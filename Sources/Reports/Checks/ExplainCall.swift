/// What `explain` must be called with to explain a verdict of a check, as typed in a shell.
public struct ExplainCall: Hashable, Sendable {
    /// The file, folder or archive that was checked; nil when that is not one path.
    public var path: String?
    /// Whether more dossiers may stand there, so that `explain` must be told which.
    public var holdsMany: Bool
    /// The options with which it comes to the same verdicts, each with its value.
    public var options: [String]

    /// Makes a call from its parts; of itself it says nothing.
    public init(path: String? = nil, holdsMany: Bool = false, options: [String] = []) {
        self.path = path
        self.holdsMany = holdsMany
        self.options = options
    }
}
