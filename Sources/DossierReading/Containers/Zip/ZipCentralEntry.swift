/// One entry of the table of contents of an archive.
struct ZipCentralEntry {
    /// What it says about the file.
    let header: ZipHeader
    /// Where the file begins in the archive, its own header first.
    let offset: Int
    /// The kind of file on a Unix system, as the type bits of its mode; 0 when it does not tell.
    let unixKind: Int
    /// Whether it says it is a folder on another system.
    let isFolder: Bool
    /// The bytes of its name.
    let name: ArraySlice<UInt8>

    /// Reads the next entry.
    ///
    /// - Throws: `archiveDamaged` when it is none, `archiveSplit` when the file stands in another part.
    init(from stretch: inout ArchiveStretch) throws(DossierReadingFault) {
        guard let fields = try stretch.next(ZipSign.centralCount), fields.word(0) == ZipSign.central else {
            throw ArchiveDamage.directory.fault
        }
        let (nameCount, extraCount) = (fields.half(28), fields.half(30))
        let count = nameCount + extraCount + fields.half(32)
        let (external, position, part) = (fields.word(38), fields.word(42), fields.half(34))
        guard let texts = try stretch.next(count) else { throw ArchiveDamage.directory.fault }
        let isFar = position == ZipSign.fullWord
        let largeCount = ZipHeader.largeSizes(fields, from: 8) + (isFar ? 1 : 0)
        let extra = texts[nameCount..<(nameCount + extraCount)]
        guard var numbers = ZipExtra.numbers(largeCount, in: extra)?[...],
            let header = ZipHeader(fields, from: 8, numbers: &numbers),
            let offset = ZipHeader.value(position, &numbers)
        else { throw ArchiveDamage.directory.fault }
        guard part == 0 || part == ZipSign.fullHalf else { throw DossierReadingFault(.archiveSplit) }
        self.header = header
        self.offset = offset
        unixKind = external >> 16 & 0xF000
        isFolder = external & 0x10 != 0
        name = texts[0..<nameCount]
    }

    /// The bytes it takes in the archive at the least; nil when no archive can be so large.
    var stretch: Range<Int>? {
        let (head, isHeadTooLarge) = offset.addingReportingOverflow(ZipSign.localCount + name.count)
        let (end, isTooLarge) = head.addingReportingOverflow(header.packedCount)
        return isHeadTooLarge || isTooLarge ? nil : offset..<end
    }
}
