import Glibc

/// The table of contents of an archive: the files that count, sorted by the bytes of their names.
///
/// Everything that can be known without unpacking is checked here. What is wrong with one file is noted with
/// that file; what is wrong with the table is thrown.
struct ZipDirectory {
    /// The files that may hold dossiers, and those that are refused by name or kind.
    private(set) var records: [ZipRecord] = []
    /// The bytes of all their names.
    private(set) var names: [UInt8] = []
    /// The files that are left out, in the order of the table.
    private(set) var skips: [(name: Range<Int>, reason: ZipSkip.Reason)] = []

    private let limits: ReadingLimits

    /// Reads the table of contents.
    ///
    /// - Throws: Why the archive as a whole cannot be used.
    init(of bytes: ArchiveBytes, limits: ReadingLimits) throws(DossierReadingFault) {
        self.limits = limits
        guard bytes.count <= limits.archiveBytes else {
            throw DossierReadingFault(.archiveTooLarge, limit: limits.archiveBytes)
        }
        guard bytes.count > 0 else { throw DossierReadingFault(.emptyFile) }
        let end = try ZipEnd(of: bytes)
        guard end.count <= limits.archiveEntries else {
            throw DossierReadingFault(.archiveTooFull, limit: limits.archiveEntries)
        }
        guard end.directory.count <= limits.archiveDirectoryBytes else {
            throw DossierReadingFault(.archiveDirectoryTooLarge, limit: limits.archiveDirectoryBytes)
        }
        guard end.count > 0 || !end.directory.isEmpty else { throw DossierReadingFault(.emptyFile) }
        var layout = ZipLayout(end: end.directory.lowerBound)
        var stretch = ArchiveStretch(bytes, end.directory)
        for _ in 0..<end.count {
            let entry = try ZipCentralEntry(from: &stretch)
            guard layout.add(entry) else { throw ArchiveDamage.outside.fault }
            add(entry)
        }
        guard stretch.isAtEnd else { throw ArchiveDamage.directory.fault }
        guard layout.isDisjoint() else { throw DossierReadingFault(.archiveOverlap) }
        for index in records.indices { records[index].limit = layout.end(after: records[index].offset) }
        sort()
    }

    private mutating func add(_ entry: ZipCentralEntry) {
        switch ZipPlacing(of: entry, limits: limits) {
        case .skip(.folder): break
        case .skip(.file(let reason)): skips.append((addName(of: entry), reason))
        case .refuse(let code): add(entry, .xml, code)
        case .read(let format): add(entry, format, fault(of: entry, format))
        }
    }

    private mutating func add(_ entry: ZipCentralEntry, _ format: InputFormat, _ fault: DossierReadingCode?) {
        records.append(
            ZipRecord(
                header: entry.header, offset: entry.offset, name: addName(of: entry), format: format,
                fault: fault))
    }

    /// Keeps the name of an entry; where it stands among the names.
    private mutating func addName(of entry: ZipCentralEntry) -> Range<Int> {
        let start = names.count
        names.append(contentsOf: entry.name.prefix(limits.entryNameBytes))
        return start..<names.count
    }

    private func fault(of entry: ZipCentralEntry, _ format: InputFormat) -> DossierReadingCode? {
        let header = entry.header
        if String(validating: entry.name, as: UTF8.self) == nil { return .entryName }
        if header.isEncrypted { return .entryEncrypted }
        if !header.isMethodKnown { return .entryMethod }
        // A stream of dossiers may be as long as it likes: each of its lines has the limit.
        if format != .ndjson && header.count > limits.dossierBytes { return .tooLarge }
        if header.method == ZipHeader.stored && header.count != header.packedCount { return .entrySize }
        return header.count / limits.archiveRatio > header.packedCount ? .entryRatio : nil
    }

    /// Sorts by name and refuses names that stand there more than once.
    private mutating func sort() {
        names.withUnsafeBytes { names in
            func order(_ left: ZipRecord, _ right: ZipRecord) -> Int {
                guard let base = names.baseAddress else { return 0 }
                let shared = min(left.name.count, right.name.count)
                let order = memcmp(base + left.name.lowerBound, base + right.name.lowerBound, shared)
                return order == 0 ? left.name.count - right.name.count : Int(order)
            }
            records.sort { order($0, $1) < 0 }
            for index in records.indices.dropFirst() where order(records[index - 1], records[index]) == 0 {
                for index in [index - 1, index] {
                    records[index].fault = records[index].fault ?? .entryDuplicate
                }
            }
        }
    }
}
