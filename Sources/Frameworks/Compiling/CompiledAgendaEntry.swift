public import Feel

/// A kind of day of a dossier made ready to find.
public struct CompiledAgendaEntry: Sendable {
    /// What there is on that day.
    public let name: String
    /// What has such a day.
    public let forEach: IteratorBinding
    /// Which of it counts; nil for all.
    public let applicableWhen: Condition?
    /// The day.
    public let date: Locate
}
