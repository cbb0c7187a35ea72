import DossierReading

/// Lists archives and unpacks what is in them.
enum ArchiveFuzzing {
    /// The most bytes that are unpacked from one archive, so that one of them does not take all the time.
    private static let most = 4 << 20

    /// Reads an archive to its end; no file in it may be larger than a dossier may be.
    static func complaint(about bytes: [UInt8]) -> String? {
        guard let archive = try? ZipArchive(bytes: bytes, path: "a.zip") else { return nil }
        for skip in archive.skipped where skip.path.utf8.contains(where: { $0 < 0x20 }) {
            return "a name steers a terminal"
        }
        var total = 0
        for entry in archive.entries where total < most {
            if entry.path.utf8.contains(where: { $0 < 0x20 }) { return "a name steers a terminal" }
            guard entry.format != .ndjson else {
                total += lines(of: entry, in: archive)
                continue
            }
            guard let file = try? archive.read(entry) else { continue }
            if file.bytes.count > ReadingLimits.standard.dossierBytes {
                return "a file is larger than may be"
            }
            total += file.bytes.count
        }
        return nil
    }

    private static func lines(of entry: ZipEntry, in archive: ZipArchive) -> Int {
        guard let lines = try? archive.lines(of: entry) else { return 0 }
        var total = 0
        while total < most, let line = try? lines.next() { total += line.bytes.count }
        return total
    }
}
