public import Feel
public import Records

/// A framework made ready to judge: checked whole, compiled once, shared by all workers.
///
/// A class, because it is handed on for every requirement of every dossier.
public final class Framework: Sendable {
    /// What it was made of, with every place.
    public let source: FrameworkSource
    /// The model of the dossiers it judges.
    public let model: RecordModel
    /// What its compiled conditions share.
    public let program: Program
    /// Every requirement and point, in order of their codes.
    public let requirements: [CompiledRequirement]
    /// The indices of `requirements` in an order in which each comes after those it depends on.
    public let judgingOrder: [Int]
    /// When a dossier is closed, or nil when closing means nothing here.
    public let closing: CompiledClosing?
    /// The values shown beside the judgement.
    public let derived: [CompiledDerivedValue]
    /// The days for a calendar.
    public let agenda: [CompiledAgendaEntry]
    /// The days between which things are to happen.
    public let windows: [CompiledWindow]

    init(
        source: FrameworkSource, model: RecordModel, program: Program, requirements: [CompiledRequirement],
        judgingOrder: [Int], closing: CompiledClosing?, derived: [CompiledDerivedValue],
        agenda: [CompiledAgendaEntry], windows: [CompiledWindow]
    ) {
        self.source = source
        self.model = model
        self.program = program
        self.requirements = requirements
        self.judgingOrder = judgingOrder
        self.closing = closing
        self.derived = derived
        self.agenda = agenda
        self.windows = windows
    }

    /// The index of the requirement with a code, or nil.
    public func index(of code: RequirementCode) -> Int? {
        requirements.firstIndex { $0.source.code == code }
    }
}
