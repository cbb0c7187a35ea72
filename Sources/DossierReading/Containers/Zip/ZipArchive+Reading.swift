extension ZipArchive {
    /// Reads a file whole; it is in memory once.
    ///
    /// Its size, checksum and both descriptions are checked: what comes back is what was packed.
    ///
    /// - Parameter entry: A file of this archive.
    /// - Returns: The file.
    /// - Throws: Why this file cannot be used. The others can.
    public func read(_ entry: ZipEntry) throws(DossierReadingFault) -> DossierFile {
        let count = records[entry.index].header.count
        guard count <= limits.dossierBytes else { throw entry.fault ?? fault(.tooLarge) }
        var source = try source(of: entry)
        // One byte more than it should have: the source tells when there is one.
        var bytes = [UInt8](repeating: 0, count: count + 1)
        var end = 0
        while true {
            let step = try bytes.withUnsafeMutableBufferPointer { buffer throws(DossierReadingFault) in
                try source.read(into: UnsafeMutableBufferPointer(rebasing: buffer[end...]))
            }
            if step == 0 { break }
            end += step
        }
        bytes.removeLast(bytes.count - end)
        if ArchiveContent.begins(bytes[...]) { throw fault(.entryArchive) }
        return DossierFile(path: entry.path, bytes: bytes)
    }

    /// The first bytes of a file, unchecked; empty when they cannot be had.
    ///
    /// - Parameters:
    ///   - entry: A file of this archive.
    ///   - count: How many bytes at most.
    /// - Returns: The bytes.
    public func beginning(of entry: ZipEntry, count: Int) -> [UInt8] {
        guard var source = try? source(of: entry) else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        var end = 0
        while end < count {
            let step =
                (try? bytes.withUnsafeMutableBufferPointer { buffer throws(DossierReadingFault) in
                    try source.read(into: UnsafeMutableBufferPointer(rebasing: buffer[end...]))
                }) ?? 0
            if step == 0 { break }
            end += step
        }
        return Array(bytes[..<end])
    }

    /// Reads a file with a dossier on every line, without having it in memory.
    ///
    /// It is unpacked twice: first to check it as a whole, so that no line of a damaged file is used.
    ///
    /// - Parameter entry: A file of this archive.
    /// - Returns: Its lines.
    /// - Throws: Why this file cannot be used. The others can.
    public func lines(of entry: ZipEntry) throws(DossierReadingFault) -> LineStream {
        var check = try source(of: entry)
        var chunk = [UInt8](repeating: 0, count: limits.chunkBytes)
        var isFirst = true
        while true {
            let step = try chunk.withUnsafeMutableBufferPointer { buffer throws(DossierReadingFault) in
                try check.read(into: buffer)
            }
            if step == 0 { break }
            if isFirst, ArchiveContent.begins(chunk[..<step]) { throw fault(.entryArchive) }
            isFirst = false
        }
        return LineStream(try source(of: entry), limits: limits)
    }

    /// The fault with a code, and with the limit that belongs to it.
    func fault(_ code: DossierReadingCode) -> DossierReadingFault {
        switch code {
        case .tooLarge: DossierReadingFault(code, limit: limits.dossierBytes)
        case .entryRatio: DossierReadingFault(code, limit: limits.archiveRatio)
        default: DossierReadingFault(code)
        }
    }

    private func source(of entry: ZipEntry) throws(DossierReadingFault) -> ZipEntrySource {
        if let fault = entry.fault { throw fault }
        let record = records[entry.index]
        let data = try ZipLocalHeader.data(of: record, name: names[record.name], in: bytes)
        return ZipEntrySource(bytes, data, header: record.header)
    }
}
