public import Feel

/// One case of a requirement made ready to judge.
public struct CompiledCase: Sendable {
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
    /// When true and the case is not met, another source may show it.
    public let questionWhen: Condition?
}
