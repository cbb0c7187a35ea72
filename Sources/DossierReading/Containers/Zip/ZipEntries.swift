/// The files of an archive that count, sorted by the bytes of their names.
public struct ZipEntries: RandomAccessCollection, Sendable {
    private let archive: ZipArchive

    /// Lists an archive.
    init(archive: ZipArchive) { self.archive = archive }

    /// The first position.
    public var startIndex: Int { 0 }
    /// The position behind the last.
    public var endIndex: Int { archive.records.count }

    /// The file at a position.
    public subscript(position: Int) -> ZipEntry {
        let record = archive.records[position]
        return ZipEntry(
            index: position, path: archive.shownPath(record.name), format: record.format,
            fault: record.fault.map { archive.fault($0) })
    }
}
