import Diagnostics

/// The bytes of a dossier, laid out in lines when somebody first asks for a line.
final class LazySource {
    private let bytes: [UInt8]
    /// The number of the line they are in a stream, or nil for a file of its own.
    let line: Int?
    /// The bytes with their lines.
    private(set) lazy var text = SourceText(bytes, firstLine: line ?? 1)

    init(_ bytes: [UInt8], line: Int? = nil) {
        self.bytes = bytes
        self.line = line
    }

    /// The dossier as a whole.
    func place(in file: String) -> Place { Place(file: file, line: line ?? 0) }
}
