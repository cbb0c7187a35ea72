import Diagnostics

/// The bytes of a file, laid out in lines when somebody first asks for a line.
final class LazySource {
    private let bytes: [UInt8]
    /// The bytes with their lines.
    private(set) lazy var text = SourceText(bytes)

    init(_ bytes: [UInt8]) { self.bytes = bytes }
}
