public import Frameworks

/// What is found over all dossiers.
public struct FindingsSummary: Hashable, Sendable {
    /// The topics in the order of the report: by section, paragraph, then as the framework lists them.
    public var findings: [Finding]
    /// One row per judged file, in order of adding.
    public var rows: MatrixRows
    /// The numbers of the indicators, in the order of the marks.
    public var indicators: [Int]
    /// The questions left to people, in order of their codes.
    public var openQuestions: [OpenQuestion]
    /// Levels the framework judges of which no file was among the inputs.
    public var undelivered: [RequirementLevel]
    /// Systems that may not deliver what their dossiers were held to lack, in order of their names.
    public var deliveryGaps: [DeliveryGap] = []
    /// What people answered, in order of the codes.
    public var answers: [AnsweredRequirement] = []
    /// The path by which findings about dossiers are split, such as `team.soort`; nil when they are not.
    public var groupedBy: String?
    /// The days on which the files were judged; nil when none was.
    public var judgedDays: JudgedDays?
    /// Whether the check was interrupted, so that this is not over all inputs.
    public var isInterrupted = false
}
