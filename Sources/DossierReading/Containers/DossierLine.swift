public import Diagnostics

/// One line of a stream that holds a dossier on every line.
public struct DossierLine: Hashable, Sendable {
    /// The 1-based number of the line; blank lines count too.
    public let number: Int
    /// The bytes without what ends the line; empty when it has a fault.
    public let bytes: [UInt8]
    /// Why the line cannot be used, or nil.
    public let fault: DossierReadingFault?

    /// Makes a line from its parts.
    init(number: Int, bytes: [UInt8], fault: DossierReadingFault? = nil) {
        self.number = number
        self.bytes = bytes
        self.fault = fault
    }

    /// Where something in the line stands in the stream.
    ///
    /// - Parameter place: The place in the line, as if the line were a file.
    /// - Returns: The place with the number of the line: `bestand.ndjson:12:5`.
    public func place(of place: Place) -> Place {
        Place(file: place.file, line: number, column: place.column)
    }
}
