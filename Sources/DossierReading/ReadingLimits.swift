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

    /// The limits of the product.
    public static let standard = ReadingLimits()

    /// The limits of the product, to be changed in tests.
    public init() {}
}
