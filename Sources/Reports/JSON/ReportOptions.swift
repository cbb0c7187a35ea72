/// What a machine-readable report holds besides outcomes.
public struct ReportOptions: Sendable {
    /// How much of what the judgements rest on.
    public var evidence = ReportDetail.deciding
    /// Whether each input has its SHA-256.
    public var hasDigests = true
    /// Whether every line of a stream names the framework, because there are several.
    public var namesFramework = false
    /// Whether a stream of lines ends with a summary.
    public var hasSummary = true

    /// Everything.
    public init() {}
}
