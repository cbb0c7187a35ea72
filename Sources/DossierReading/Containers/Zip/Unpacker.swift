/// Makes bytes out of packed bytes, piece by piece.
protocol Unpacker: AnyObject {
    /// Puts the next bytes into a place that is not empty.
    ///
    /// - Returns: How many came; 0 at the end, when all packed bytes were used.
    /// - Throws: `entryDamaged`, or why the packed bytes cannot be read.
    func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(DossierReadingFault) -> Int
}

/// Bytes that were not packed at all.
final class StoredBytes: Unpacker {
    private let packed: PackedBytes

    /// Reads what was stored.
    init(_ packed: PackedBytes) { self.packed = packed }

    func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(DossierReadingFault) -> Int {
        try packed.read(into: target)
    }
}
