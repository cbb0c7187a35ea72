public import CivilDates
public import Frameworks
public import Records

/// What every input of a run is judged with.
public struct CheckingSetup: Sendable {
    /// The model of the dossiers.
    public var model: RecordModel
    /// The framework, ready to judge.
    public var framework: Framework
    /// The day that decides what is due.
    public var referenceDate: CivilDay
    /// The field by which findings about dossiers are split, or nil.
    public var group: GroupPath?
    /// The answers of people, or nil when there are none.
    public var answers: AnswerBook?
    /// Whether judgements say too what makes requirements apply and be due.
    public var keepsBasis: Bool
    /// Whether problems show the line of the dossier they stand in.
    public var showsValues: Bool
    /// Whether the moments of each dossier are kept, for a report that draws them.
    public var keepsTimelines = false

    /// Makes a setup.
    public init(
        model: RecordModel, framework: Framework, referenceDate: CivilDay, group: GroupPath? = nil,
        answers: AnswerBook? = nil, keepsBasis: Bool = true, showsValues: Bool = false
    ) {
        self.model = model
        self.framework = framework
        self.referenceDate = referenceDate
        self.group = group
        self.answers = answers
        self.keepsBasis = keepsBasis
        self.showsValues = showsValues
    }
}
