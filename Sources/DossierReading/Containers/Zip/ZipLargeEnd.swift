/// The end of a large archive (zip64), which stands before the other end.
struct ZipLargeEnd {
    /// Where it stands.
    let position: Int
    /// How many files and folders the table of contents lists.
    let count: Int
    /// The bytes of the table of contents.
    let size: Int
    /// Where the table of contents begins.
    let offset: Int

    /// Looks for it before the other end; nil when there is none.
    ///
    /// - Throws: Why it cannot be read.
    init?(before end: Int, in bytes: ArchiveBytes) throws(DossierReadingFault) {
        let place = end - ZipSign.locatorCount
        guard place >= 0 else { return nil }
        let locator = ArchiveFields(try bytes.bytes(place..<end)[...])
        guard locator.word(0) == ZipSign.locator else { return nil }
        guard locator.word(4) == 0, locator.word(16) <= 1 else { throw DossierReadingFault(.archiveSplit) }
        guard let position = locator.long(8), position <= place - ZipSign.largeEndCount else {
            throw ArchiveDamage.largeEnd.fault
        }
        let fields = ArchiveFields(try bytes.bytes(position..<(position + ZipSign.largeEndCount))[...])
        guard fields.word(0) == ZipSign.largeEnd, let rest = fields.long(4), rest == place - position - 12,
            let count = fields.long(32), let size = fields.long(40), let offset = fields.long(48)
        else { throw ArchiveDamage.largeEnd.fault }
        guard fields.word(16) == 0, fields.word(20) == 0, fields.long(24) == count else {
            throw DossierReadingFault(.archiveSplit)
        }
        self.position = position
        self.count = count
        self.size = size
        self.offset = offset
    }

    /// Whether the other end says the same, or leaves it to this one.
    func agrees(with end: ArchiveFields) -> Bool {
        let isFirst = [4, 6].allSatisfy { [0, ZipSign.fullHalf].contains(end.half($0)) }
        return isFirst && [8, 10].allSatisfy { [count, ZipSign.fullHalf].contains(end.half($0)) }
            && [size, ZipSign.fullWord].contains(end.word(12))
            && [offset, ZipSign.fullWord].contains(end.word(16))
    }
}
