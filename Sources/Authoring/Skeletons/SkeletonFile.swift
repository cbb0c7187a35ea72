/// A file of a framework, to be written.
public struct SkeletonFile: Sendable, Equatable {
    /// The name inside the folder of the framework.
    public let name: String
    /// What it holds.
    public let text: String

    /// Makes a file.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
