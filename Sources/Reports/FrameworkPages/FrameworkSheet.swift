public import Feel
public import Frameworks
import Paraphrasing
public import Records

/// What is shown of a framework: all of it or one indicator, with what a region and a person changed in it.
public struct FrameworkSheet: Sendable {
    /// The framework with the region and the parameter values laid over it.
    let framework: FrameworkSource
    /// The framework as its own files have it, to set what is changed beside; nil when nothing can be.
    let base: FrameworkSource?
    /// The only indicator that is shown; nil for all.
    let indicator: Int?
    /// The day of an example that names none, in ISO 8601.
    let exampleDate: String
    /// What puts its expressions into words.
    let paraphraser: Paraphraser
    /// What puts those of the framework's own files into words.
    let baseParaphraser: Paraphraser

    /// Makes a sheet.
    ///
    /// - Parameters:
    ///   - framework: The framework as it is used.
    ///   - base: The framework without region and values of a person; nil when that is not known.
    ///   - indicator: The number of the only indicator to show; nil for all.
    ///   - exampleDate: The day of an example that names none.
    ///   - model: The model of the dossiers.
    ///   - functions: The functions beside those of the language.
    public init(
        _ framework: FrameworkSource, base: FrameworkSource? = nil, indicator: Int? = nil,
        exampleDate: String, model: RecordModel, functions: [FunctionDefinition] = DossierFunctions.all
    ) {
        self.framework = framework
        self.base = base
        self.indicator = indicator
        self.exampleDate = exampleDate
        paraphraser = Paraphraser(framework: framework, model: model, functions: functions)
        baseParaphraser =
            base.map { Paraphraser(framework: $0, model: model, functions: functions) } ?? paraphraser
    }

    /// The indicators that are shown.
    var indicators: [IndicatorSource] {
        framework.indicators.filter { indicator == nil || $0.number == indicator }
    }

    /// The topics that a requirement feeds.
    func topics(of code: RequirementCode) -> [TopicSource] {
        framework.topics.filter { $0.fedBy.contains { $0.code == code } }
    }

    /// The examples of a requirement, in order.
    func examples(of code: RequirementCode) -> [ExampleSource] {
        framework.examples.filter { $0.requirement.code == code }
    }
}
