public import Feel

/// One case of a requirement made ready to judge.
///
/// A class, because it is handed on for every item of every dossier.
public final class CompiledCase: Sendable {
    /// The name, or nil for the only case.
    public let name: String?
    /// What is judged one by one, or nil for the dossier as a whole.
    public let forEach: IteratorBinding?
    /// When it applies; nil for always.
    public let applicableWhen: Condition?
    /// From which day it can be judged; nil for always.
    public let dueFrom: Locate?
    /// When it is met; nil when only a person can say.
    public let metWhen: Condition?
    /// The parts of `metWhen` that are judged one by one; empty when there is none.
    public let metParts: [Condition]
    /// When true and the case is not met, another source may show it.
    public let questionWhen: Condition?

    init(
        name: String?, forEach: IteratorBinding?, applicableWhen: Condition?, dueFrom: Locate?,
        metWhen: Condition?, questionWhen: Condition?
    ) {
        self.name = name
        self.forEach = forEach
        self.applicableWhen = applicableWhen
        self.dueFrom = dueFrom
        self.metWhen = metWhen
        metParts = metWhen?.parts ?? []
        self.questionWhen = questionWhen
    }
}
