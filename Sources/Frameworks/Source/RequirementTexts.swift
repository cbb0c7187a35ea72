/// What a requirement says about one dossier: whole sentences.
public struct RequirementTexts: Sendable, Equatable {
    /// Said when it is met (`goed`).
    public var good: TextSource
    /// Said when it is not met (`beter`).
    public var improve: TextSource
    /// Said when it cannot be decided (`onbekend`).
    public var unknown: TextSource
}
