public import DossierReading

/// Where the bytes of a document come from: the one place where a further kind of container plugs in.
///
/// A file and an entry of an archive are read by the worker that judges them, at the same time as others. The lines
/// of a stream come one after the other and are handed over with their bytes.
public enum DocumentSource: Sendable {
    /// The file at the path of the input.
    case file
    /// Something that one worker opens when it comes to it, such as an entry of an archive.
    case deferred(@Sendable () throws(DossierReadingFault) -> [UInt8])
    /// Bytes that are there already, such as a line of a stream.
    case bytes([UInt8])

    /// How many bytes are held in memory until the document is judged.
    var heldBytes: Int {
        if case .bytes(let bytes) = self { bytes.count } else { 0 }
    }

    /// The bytes.
    ///
    /// - Parameters:
    ///   - path: The path of the input.
    ///   - limits: How many bytes a document may have.
    /// - Returns: The document.
    /// - Throws: Why it cannot be used.
    func document(_ path: String, _ limits: ReadingLimits) throws(DossierReadingFault) -> DossierFile {
        switch self {
        case .file: return try DossierFile.read(path: path, limits: limits)
        case .deferred(let open): return DossierFile(path: path, bytes: try open())
        case .bytes(let bytes):
            guard bytes.count <= limits.dossierBytes else {
                throw DossierReadingFault(.tooLarge, limit: limits.dossierBytes)
            }
            return DossierFile(path: path, bytes: bytes)
        }
    }
}
