public import Diagnostics
public import Records

/// What came of reading one dossier.
public struct DossierReadingResult {
    /// The file as the user named it.
    public let file: String
    /// The form of the file by its first bytes; nil when it is none that is read.
    public let format: DossierFormat?
    /// What is wrong and what is strange; of more than a hundred the rest is counted.
    public let problems: ProblemList
    /// The kind of file, such as `dossier`; nil when it is none that is known.
    public let kind: String?
    /// The values; they are those of this dossier until the reader reads the next one.
    ///
    /// Not to be judged when the dossier is not usable.
    public let arena: Arena
    private let source: LazySource

    init(
        file: String, format: DossierFormat?, problems: ProblemList, kind: String?, arena: Arena,
        source: LazySource
    ) {
        self.file = file
        self.format = format
        self.problems = problems
        self.kind = kind
        self.arena = arena
        self.source = source
    }

    /// Whether the dossier can be judged: nothing is wrong with it, warnings aside.
    public var isUsable: Bool { !problems.hasErrors && kind != nil }

    /// The text it was read from, for lines and columns; worked out when first asked for.
    public var text: SourceText { source.text }

    /// The line and column of a byte offset.
    public func place(ofOffset offset: Int) -> Place { source.text.place(of: offset, in: file) }

    /// The line and column of a value, or of what should have held it.
    ///
    /// - Parameter cell: The index of a cell in the arena.
    /// - Returns: The place in the file that was read.
    public func place(ofCell cell: Int) -> Place { place(ofOffset: arena.offset(ofCell: cell)) }
}
