import Feel

/// A requirement or point made ready to judge.
public struct CompiledRequirement: Sendable {
    /// What it was made of.
    public let source: RequirementSource
    /// What is judged; one case, or several.
    public let cases: [CompiledCase]
    /// The index of the requirement that must be met for this one to apply, or nil.
    public let onlyIf: Int?
    /// The index of the requirement a professional question refines, or nil.
    public let refines: Int?

    /// Whether it can make an indicator negative.
    public var isDeciding: Bool { source.code.kind == .rule }
}
