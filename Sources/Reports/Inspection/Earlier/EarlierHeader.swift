public import CivilDates

/// What an earlier check says that it was made with.
public struct EarlierHeader: Hashable, Sendable {
    /// The id of the framework.
    public var framework = ""
    /// The SHA-256 of its files.
    public var digest = ""
    /// The id of the region; nil when none was laid over it.
    public var region: String?
    /// The parameters by name, with their values as the check wrote them.
    public var parameters: [String: String] = [:]
    /// The reference date.
    public var referenceDate = CivilDay(number: 0)
    /// Whether it says what the judgements rest on.
    public var hasEvidence = true
    /// Whether the check was interrupted.
    public var isInterrupted = false
}
