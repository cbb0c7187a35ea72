/// Settings for findings and work lists (*weergave*), numbers not yet parsed; nil means the default.
public struct DisplaySource: Sendable, Equatable {
    /// The share of met dossiers from which a topic goes well (`drempel goed`).
    public var goodThreshold: PlacedText?
    /// How many judged dossiers a direction needs (`minimum beoordeeld`).
    public var minimumJudged: PlacedText?
    /// Who keeps the dossiers, and is to act unless a requirement says otherwise (`wie`).
    public var doer: String?
    /// The numbers of the indicators that go before the others in a work list (`voorrang`); empty when none does.
    public var priority: [PlacedText] = []
}
