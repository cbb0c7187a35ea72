/// A file that was read to build a framework.
public struct SourceFileInfo: Sendable, Equatable {
    /// The path as it was opened.
    public var path: String
    /// The SHA-256 of its bytes in lower-case hexadecimal digits.
    public var sha256: String
}
