/// How much a dossier may hold: every limit of reading stands here.
///
/// All are counted in bytes or items, never in time, so that a file fares the same on every machine.
public struct ReadingLimits: Hashable, Sendable {
    /// The most bytes of one dossier (a file, an archive entry, a line): 8 MiB.
    public var dossierBytes = 8 << 20
    /// The most bytes of one text: 1 MiB.
    public var textBytes = 1 << 20
    /// The most elements inside each other, the outermost included.
    public var depth = 64
    /// The most attributes and namespace declarations of one start tag.
    public var attributes = 16
    /// The most bytes of one start tag: 8 KiB.
    public var tagBytes = 8 << 10
    /// The most problems of one file that are shown; more are counted.
    public var shownProblems = 100
    /// The most errors of one file.
    ///
    /// Reading stops there. Of more warnings the rest is only counted.
    public var problems = 1_000
    /// The most names of elements and attributes a parser keeps before it is renewed.
    public var distinctNames = 4_096
    /// The most dossiers a parser reads before it is renewed.
    public var dossiersPerParser = 1_000

    /// The most bytes of a zip archive: 8 GiB.
    public var archiveBytes = 8 << 30
    /// The most files and folders in a zip archive.
    public var archiveEntries = 1_000_000
    /// The most bytes of the table of contents of a zip archive: 256 MiB.
    public var archiveDirectoryBytes = 256 << 20
    /// How many times larger than in the archive a file may be outside it.
    public var archiveRatio = 200
    /// The most bytes of the name of a file in a zip archive, folders included.
    public var entryNameBytes = 1_024
    /// How many bytes of a stream are read at a time, at the least: 256 KiB.
    public var chunkBytes = 256 << 10

    /// The limits of the product.
    public static let standard = ReadingLimits()

    /// The limits of the product, to be changed in tests.
    public init() {}
}
