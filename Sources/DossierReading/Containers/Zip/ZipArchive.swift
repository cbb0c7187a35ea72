import Diagnostics

/// A zip archive with dossiers: lists the files that count and gives the bytes of each on demand.
///
/// Immutable once it is open, so any number of workers may read from one archive at the same time; each holds
/// one file in memory. Nothing is ever written: names in an archive are only shown.
///
/// ```swift
/// let archive = try ZipArchive(path: "archief.zip")
/// for entry in archive.entries {
///     switch entry.format {
///     case .ndjson: let lines = try archive.lines(of: entry)  // one dossier a line
///     default: let file = try archive.read(entry)  // file.path is archief.zip/map/dossier.xml
///     }
/// }
/// ```
public final class ZipArchive: Sendable {
    /// The archive as the user named it.
    public let path: String

    let bytes: ArchiveBytes
    let limits: ReadingLimits
    let records: [ZipRecord]
    let names: [UInt8]
    private let skips: [(name: Range<Int>, reason: ZipSkip.Reason)]

    /// Opens an archive.
    ///
    /// - Parameters:
    ///   - path: The path as the user gave it.
    ///   - limits: How much an archive may hold.
    /// - Throws: Why the archive as a whole cannot be used.
    public convenience init(
        path: String, limits: ReadingLimits = .standard
    ) throws(DossierReadingFault) {
        try self.init(ArchiveBytes(OpenFile.regular(path: path)), path: path, limits: limits)
    }

    /// Opens an archive that comes from a descriptor, such as standard input.
    ///
    /// What is no file is first written to a temporary file without a name, which only this process reaches.
    ///
    /// - Parameters:
    ///   - descriptor: Where the archive comes from; it stays open.
    ///   - path: What the archive is called in messages.
    ///   - limits: How much an archive may hold.
    /// - Throws: Why the archive as a whole cannot be used.
    public convenience init(
        descriptor: Int32, path: String, limits: ReadingLimits = .standard
    ) throws(DossierReadingFault) {
        let file = try SeekableFile.holding(descriptor, limits: limits)
        try self.init(ArchiveBytes(file), path: path, limits: limits)
    }

    /// Opens an archive in memory.
    ///
    /// - Throws: Why the archive as a whole cannot be used.
    public convenience init(
        bytes: [UInt8], path: String, limits: ReadingLimits = .standard
    ) throws(DossierReadingFault) {
        try self.init(ArchiveBytes(bytes), path: path, limits: limits)
    }

    private init(_ bytes: ArchiveBytes, path: String, limits: ReadingLimits) throws(DossierReadingFault) {
        let directory = try ZipDirectory(of: bytes, limits: limits)
        self.path = path
        self.bytes = bytes
        self.limits = limits
        skips = directory.skips
        records = directory.records
        names = directory.names
    }

    /// The files that count, sorted by the bytes of their names.
    ///
    /// Those that cannot be used are among them, so that they can be named; reading them throws why.
    public var entries: ZipEntries { ZipEntries(archive: self) }

    /// The files that are left out, in the order of the archive; a folder is none.
    public var skipped: some RandomAccessCollection<ZipSkip> & Sendable {
        skips.indices.lazy.map { [self] in
            ZipSkip(path: shownPath(skips[$0].name), reason: skips[$0].reason)
        }
    }

    /// What a file in the archive is called in messages: `archief.zip/map/dossier.xml`.
    ///
    /// A name may hold line feeds and what steers a terminal.
    func shownPath(_ name: Range<Int>) -> String {
        "\(path)/\(VisibleText.escaped(String(decoding: names[name], as: UTF8.self)))"
    }
}
