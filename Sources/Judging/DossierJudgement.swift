public import CivilDates
public import Frameworks

/// What is proposed about one file: a dossier, an institution or a network.
public struct DossierJudgement: Hashable, Sendable {
    /// The pseudonymous id.
    public var id: String
    /// `dossier`, `instelling` or `netwerk`.
    public var kind: String
    /// The earlier of the reference date and the date of export.
    public var referenceDate: PartialDate
    /// The indicators in order.
    public var indicators: [IndicatorJudgement]
    /// The values shown beside the judgement.
    public var derived: [DerivedValue]
    /// The days to come that are agreed on in the dossier.
    public var agenda: [AgendaMoment]

    /// Makes a judgement from its parts.
    public init(
        id: String, kind: String, referenceDate: PartialDate, indicators: [IndicatorJudgement],
        derived: [DerivedValue] = [], agenda: [AgendaMoment] = []
    ) {
        self.id = id
        self.kind = kind
        self.referenceDate = referenceDate
        self.indicators = indicators
        self.derived = derived
        self.agenda = agenda
    }

    /// What the file is about; nil for a kind of file that no framework knows.
    public var level: RequirementLevel? { RequirementLevel(rawValue: kind) }

    /// The judgement of a requirement or point, or nil when it is of another level.
    public func requirement(_ code: RequirementCode) -> RequirementJudgement? {
        indicators.first { $0.number == code.indicator }?.requirements.first { $0.code == code }
    }

    /// The same, by the code as it is written.
    public func requirement(_ code: String) -> RequirementJudgement? {
        indicators.lazy.flatMap(\.requirements).first { $0.code.description == code }
    }

    /// Shows each requirement and point, in order of their codes.
    public func forEachRequirement(_ body: (RequirementJudgement) -> Void) {
        for indicator in indicators { indicator.requirements.forEach(body) }
    }
}
