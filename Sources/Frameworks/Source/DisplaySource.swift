/// Settings for findings (*weergave*), numbers not yet parsed; nil means the default.
public struct DisplaySource: Sendable, Equatable {
    /// The share of met dossiers from which a topic goes well (`drempel goed`).
    public var goodThreshold: PlacedText?
    /// How many judged dossiers a direction needs (`minimum beoordeeld`).
    public var minimumJudged: PlacedText?
}
