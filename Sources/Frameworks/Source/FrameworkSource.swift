public import Diagnostics

/// A framework as its files state it: structure checked, expressions not yet compiled.
public struct FrameworkSource: Sendable, Equatable {
    /// The id, equal to the name of the folder (`tsd-lokaal-netwerk`).
    public var id: String
    /// The title people know it by.
    public var title: String
    /// The version as the authors number it.
    public var version: String
    /// Whether it is in force.
    public var status: FrameworkStatus
    /// The ISO date from which it holds, not yet parsed; nil when none is stated.
    public var validFrom: PlacedText?
    /// The ISO date until which it holds, not yet parsed; nil when none is stated.
    public var validUntil: PlacedText?
    /// The documents its quotations come from, in the order listed.
    public var documents: [CitedDocument]
    /// The main questions in the order listed.
    public var questions: [QuestionSource]
    /// When a dossier counts as closed; nil when closing caps no due date.
    public var closing: ClosingSource?
    /// The parameters in the order listed, with what a region and the command line lay over them.
    public var parameters: [ParameterSource]
    /// The terms of `kader.yaml` in the order listed, those of the indicators, then those a region adds.
    public var terms: [TermSource]
    /// How findings are worded.
    public var display: DisplaySource
    /// The derived values in the order listed.
    public var derived: [DerivedSource]
    /// The days for the calendar of a work list, in the order listed.
    public var agenda: [AgendaSource] = []
    /// The days between which things are to happen, in the order listed.
    public var windows: [WindowSource] = []
    /// The indicators by ascending number.
    public var indicators: [IndicatorSource]
    /// The sections of the report in the order listed.
    public var sections: [SectionSource]
    /// The topics in the order listed, then those a region adds.
    public var topics: [TopicSource]
    /// The examples in the order of files and of listing, then those of a region.
    public var examples: [ExampleSource]
    /// The region profile laid over the framework, or nil.
    public var region: RegionSource?
    /// Every file that was read, in the order read.
    public var files: [SourceFileInfo]
    /// Where the framework begins.
    public var place: Place

    /// The examples that must hold: with a region not those that are of the framework by itself.
    public var heldExamples: [ExampleSource] {
        region == nil ? examples : examples.filter { !$0.onlyWithoutRegion || $0.origin != .framework }
    }

    /// Every requirement and point in listed order: per indicator the rules first, then the points.
    public var requirements: [RequirementSource] {
        indicators.flatMap { $0.rules.flatMap(\.requirements) + $0.points }
    }

    /// The requirement or point with a code, or nil.
    ///
    /// Gathers no others, as `requirements` does.
    public func requirement(_ code: RequirementCode) -> RequirementSource? {
        for indicator in indicators where indicator.number == code.indicator {
            for rule in indicator.rules {
                if let found = rule.requirements.first(where: { $0.code == code }) { return found }
            }
            if let found = indicator.points.first(where: { $0.code == code }) { return found }
        }
        return nil
    }
}
