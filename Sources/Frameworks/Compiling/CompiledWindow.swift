public import Feel

/// The days between which something is to happen in a dossier, made ready to find.
public struct CompiledWindow: Sendable {
    /// What is to happen.
    public let name: String
    /// Whether it counts; nil for always.
    public let applicableWhen: Condition?
    /// The first day.
    public let from: Locate
    /// The last day.
    public let until: Locate
}
