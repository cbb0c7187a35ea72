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
    /// Whether problems show the line of the dossier they stand in.
    public var showsValues: Bool

    /// Makes a setup.
    public init(model: RecordModel, framework: Framework, referenceDate: CivilDay, showsValues: Bool = false)
    {
        self.model = model
        self.framework = framework
        self.referenceDate = referenceDate
        self.showsValues = showsValues
    }
}
