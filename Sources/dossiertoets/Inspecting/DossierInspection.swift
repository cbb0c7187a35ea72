import Checking
import CivilDates
import Diagnostics
import DossierReading
import Frameworks
import Reports

/// Judges dossiers for an inspection report.
struct DossierInspection {
    private let command: ReportCommand

    /// Takes what was asked for.
    init(_ command: ReportCommand) { self.command = command }

    /// Judges the dossiers and writes the report.
    func run(_ output: InspectionTargets) throws(CommandFailure) -> ExitStatus {
        let configuration = try command.options.source.configuration()
        let folder = try command.options.source.folder(configuration)
        let day = try command.date.day(configuration).value ?? ReferenceDateOption.today
        let groundwork = Groundwork(folder)
        let framework = try command.options.choice(configuration).compiled(groundwork)
        let model = try groundwork.model()
        let format = Setting<InputFormat?>(command.inputFormat, else: configuration.inputFormat).value
        if command.paths.contains(InputExpander.standardInput) && format == nil {
            throw CommandFailure(status: .wrongUsage, message: "fout: \(CheckCommand.missingInputFormat)")
        }
        let group = try Setting<String?>(command.beside.groupPath, else: configuration.groupPath).group(model)
        if let group, command.audience == .public {
            StandardError.print(
                "let op: de splitsing naar \(group.path) staat niet in een rapport om te delen; de groepen zijn daar te klein voor"
            )
        }
        let answers = Setting(command.beside.answers.files, else: configuration.answerFiles).value
        var setup = CheckingSetup(
            model: model, framework: framework, referenceDate: day, group: group,
            answers: try AnswerFiles(answers).book(for: framework.source), keepsBasis: false)
        setup.keepsTimelines = command.audience == .internal && !command.hidesTimelines
        let networks = Setting(command.beside.networks, else: configuration.networks).value
        let institutions = Setting(command.beside.institutions, else: configuration.institutions).value
        let source = InputExpander(
            command.paths, format: format,
            beside: networks.map { ($0, .network) } + institutions.map { ($0, .institution) })
        for path in output.paths { try OutputCheck.refuse(path, among: source) }
        let header = CheckHeader(
            engine: EngineVersion.name, referenceDate: day, framework: framework.source,
            frameworkDigest: framework.source.digest, settingsFiles: configuration.shownFiles)
        let session = try FrameworkSession(
            header, output.targets, groupedBy: group?.path, answers: setup.answers, thresholds: [],
            needsDossiers: true)
        let interruption = Interruption()
        InterruptWatch.begin(interruption)
        var check = CheckSession(
            [session], joints: ReportJoints(.text, [framework.source.id]),
            progress: ProgressBar(total: source.count, isShown: Terminal.showsProgress(isStreaming: true)))
        let jobs = Setting<Int?>(command.jobs, else: configuration.jobs).value ?? CheckRun.defaultJobs
        return try check.run(CheckRun(setup, jobs: jobs), source, until: interruption)
    }
}
