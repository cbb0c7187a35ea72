/// What the end of an archive says about its table of contents.
///
/// There must be one end only, and the table must stand right before it: an archive that two programs could
/// read in two ways is refused.
struct ZipEnd {
    /// How many files and folders the table lists.
    let count: Int
    /// Where the table stands.
    let directory: Range<Int>

    /// Finds and checks the end.
    ///
    /// - Throws: Why this is no archive that can be read.
    init(of bytes: ArchiveBytes) throws(DossierReadingFault) {
        try Self.checkStart(bytes)
        let tail = max(0, bytes.count - ZipSign.endCount - ZipSign.fullHalf)..<bytes.count
        let tailBytes = try bytes.bytes(tail)
        let ends = Self.ends(in: tailBytes)
        guard let end = ends.first else { throw ArchiveDamage.unfinished.fault }
        guard ends.count == 1 else { throw ArchiveDamage.ambiguous.fault }
        let fields = ArchiveFields(tailBytes[end...])
        let position = tail.lowerBound + end
        if let large = try ZipLargeEnd(before: position, in: bytes) {
            guard large.agrees(with: fields) else { throw ArchiveDamage.largeEnd.fault }
            count = large.count
            directory = try Self.directory(at: large.offset, size: large.size, before: large.position)
        } else {
            // A disk is a part of an archive that is spread over several files.
            guard fields.half(4) == 0, fields.half(6) == 0, fields.half(8) == fields.half(10) else {
                throw DossierReadingFault(.archiveSplit)
            }
            count = fields.half(10)
            directory = try Self.directory(at: fields.word(16), size: fields.word(12), before: position)
        }
        guard count <= directory.count / ZipSign.centralCount else { throw ArchiveDamage.directory.fault }
    }

    /// An archive begins with a file, or with the end when it is empty.
    private static func checkStart(_ bytes: ArchiveBytes) throws(DossierReadingFault) {
        guard bytes.count >= 4 else { throw ArchiveDamage.otherKind.fault }
        switch ArchiveFields(try bytes.bytes(0..<4)[...]).word(0) {
        case ZipSign.local, ZipSign.end: break
        case ZipSign.descriptor: throw DossierReadingFault(.archiveSplit)
        default: throw ArchiveDamage.otherKind.fault
        }
    }

    /// Where an end stands of which the comment goes on to the last byte.
    private static func ends(in tail: [UInt8]) -> [Int] {
        guard tail.count >= ZipSign.endCount else { return [] }
        return (0...(tail.count - ZipSign.endCount)).filter { start in
            guard tail[start] == UInt8(ascii: "P"), tail[start + 1] == UInt8(ascii: "K") else { return false }
            let fields = ArchiveFields(tail[start...])
            return fields.word(0) == ZipSign.end && ZipSign.endCount + fields.half(20) == fields.count
        }
    }

    private static func directory(
        at offset: Int, size: Int, before end: Int
    ) throws(DossierReadingFault) -> Range<Int> {
        guard offset <= end, size == end - offset else { throw ArchiveDamage.directory.fault }
        return offset..<end
    }
}
