/// The packed bytes of a file in an archive, read through one buffer.
final class PackedBytes {
    private let bytes: ArchiveBytes
    private var ahead: Range<Int>
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private static let bufferBytes = 64 << 10

    /// Reads a stretch of an archive.
    init(_ bytes: ArchiveBytes, _ range: Range<Int>) {
        self.bytes = bytes
        ahead = range
        buffer = .allocate(capacity: max(1, min(range.count, Self.bufferBytes)))
    }

    deinit { buffer.deallocate() }

    /// How many bytes were not read yet.
    var left: Int { ahead.count }

    /// The next bytes, empty at the end; they hold until more are asked for.
    func next() throws(DossierReadingFault) -> UnsafeMutableBufferPointer<UInt8> {
        let piece = UnsafeMutableBufferPointer(rebasing: buffer[..<min(buffer.count, ahead.count)])
        try bytes.read(at: ahead.lowerBound, into: piece)
        ahead = (ahead.lowerBound + piece.count)..<ahead.upperBound
        return piece
    }

    /// Reads the next bytes right into a place.
    func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(DossierReadingFault) -> Int {
        let piece = UnsafeMutableBufferPointer(rebasing: target[..<min(target.count, ahead.count)])
        try bytes.read(at: ahead.lowerBound, into: piece)
        ahead = (ahead.lowerBound + piece.count)..<ahead.upperBound
        return piece.count
    }
}
