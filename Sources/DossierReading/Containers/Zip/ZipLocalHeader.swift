/// What stands right before a file in an archive, held against what the table of contents says.
///
/// The table is believed. A file that says something else about itself is refused: another program may
/// believe the file.
enum ZipLocalHeader {
    /// Where the packed bytes of a file stand.
    ///
    /// - Throws: `entryHeader` when the file and the table differ.
    static func data(
        of record: ZipRecord, name: ArraySlice<UInt8>, in bytes: ArchiveBytes
    ) throws(DossierReadingFault) -> Range<Int> {
        let difference = DossierReadingFault(.entryHeader)
        var stretch = ArchiveStretch(bytes, record.offset..<record.limit)
        guard let fields = try stretch.next(ZipSign.localCount), fields.word(0) == ZipSign.local else {
            throw difference
        }
        let (nameCount, extraCount) = (fields.half(26), fields.half(28))
        guard let texts = try stretch.next(nameCount + extraCount), texts[0..<nameCount] == name else {
            throw difference
        }
        let extra = texts[nameCount..<(nameCount + extraCount)]
        let large = ZipHeader.largeSizes(fields, from: 6)
        guard var numbers = ZipExtra.numbers(large, in: extra)?[...],
            let header = ZipHeader(fields, from: 6, numbers: &numbers), agrees(header, with: record.header)
        else { throw difference }
        let start = record.offset + ZipSign.localCount + nameCount + extraCount
        guard record.header.packedCount <= record.limit - start else { throw difference }
        let data = start..<(start + record.header.packedCount)
        if header.hasDescriptor {
            let count = min(24, record.limit - data.upperBound)
            let behind = ArchiveFields(try bytes.bytes(data.upperBound..<(data.upperBound + count))[...])
            guard isDescriptor(behind, of: record.header) else { throw difference }
        }
        return data
    }

    private static func agrees(_ local: ZipHeader, with central: ZipHeader) -> Bool {
        guard local.method == central.method, local.isEncrypted == central.isEncrypted,
            local.hasDescriptor == central.hasDescriptor
        else { return false }
        func fits(_ left: Int, _ right: Int) -> Bool { left == right || local.hasDescriptor && left == 0 }
        return fits(local.count, central.count) && fits(local.packedCount, central.packedCount)
            && fits(Int(local.checksum), Int(central.checksum))
    }

    /// Whether what stands behind a file repeats its checksum and sizes, in one of four forms: with a sign
    /// before them or without, in four bytes each or eight.
    private static func isDescriptor(_ fields: ArchiveFields, of header: ZipHeader) -> Bool {
        func repeats(from start: Int, _ width: Int) -> Bool {
            guard start + 4 + 2 * width <= fields.count, fields.word(start) == Int(header.checksum) else {
                return false
            }
            let sizes = [start + 4, start + 4 + width].map { width == 4 ? fields.word($0) : fields.long($0) }
            return sizes == [header.packedCount, header.count]
        }
        if repeats(from: 0, 4) || repeats(from: 0, 8) { return true }
        guard fields.count >= 4, fields.word(0) == ZipSign.descriptor else { return false }
        return repeats(from: 4, 4) || repeats(from: 4, 8)
    }
}
