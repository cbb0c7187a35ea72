import Feel

/// A requirement or point made ready to judge.
///
/// A class, because it is handed on for every item of every dossier.
public final class CompiledRequirement: Sendable {
    /// What it was made of.
    public let source: RequirementSource
    /// What is judged; one case, or several.
    public let cases: [CompiledCase]
    /// The index of the requirement that must be met for this one to apply, or nil.
    public let onlyIf: Int?
    /// The index of the requirement a professional question refines, or nil.
    public let refines: Int?

    init(source: RequirementSource, cases: [CompiledCase], onlyIf: Int?, refines: Int?) {
        self.source = source
        self.cases = cases
        self.onlyIf = onlyIf
        self.refines = refines
    }

    /// Whether it can make an indicator negative.
    public var isDeciding: Bool { source.isDeciding }
}
