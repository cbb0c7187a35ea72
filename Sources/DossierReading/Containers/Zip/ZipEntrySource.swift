import CZlib

/// The bytes of a file in an archive, unpacked piece by piece.
///
/// More than the file should have is never given. The last read, which gives nothing, tells that size and
/// checksum are right.
struct ZipEntrySource: ByteSource {
    let mayWait = false
    private let unpacker: any Unpacker
    private let header: ZipHeader
    private var count = 0
    private var checksum: UInt32 = 0
    private var isAtEnd = false

    /// Unpacks a stretch of an archive.
    init(_ bytes: ArchiveBytes, _ data: Range<Int>, header: ZipHeader) {
        let packed = PackedBytes(bytes, data)
        unpacker = header.method == ZipHeader.deflated ? Inflater(packed) : StoredBytes(packed)
        self.header = header
    }

    mutating func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(DossierReadingFault) -> Int {
        if isAtEnd { return 0 }
        let step = try unpacker.read(into: target)
        count += step
        guard count <= header.count else { throw DossierReadingFault(.entrySize) }
        if step == 0 {
            isAtEnd = true
            guard count == header.count else { throw DossierReadingFault(.entrySize) }
            guard checksum == header.checksum else { throw DossierReadingFault(.entryChecksum) }
        } else {
            checksum = UInt32(truncatingIfNeeded: crc32_z(UInt(checksum), target.baseAddress, step))
        }
        return step
    }
}
