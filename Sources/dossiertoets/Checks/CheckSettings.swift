import Checking
import CivilDates
import Diagnostics
import DossierReading
import Frameworks
import Records

/// Every option of a check with its effective value: the command line over files of settings over what is standard.
struct CheckSettings {
    /// The frameworks with region and parameters.
    let choices: FrameworkChoices
    /// The folder with the data.
    let folder: DataFolder
    /// The reference date; nil stands for today.
    let referenceDate: Setting<CivilDay?>
    /// The files of the network.
    let networks: Setting<[String]>
    /// The files of institutions.
    let institutions: Setting<[String]>
    /// The files with answers of people.
    let answerFiles: Setting<[String]>
    /// The path of the field by which findings are split, or nil.
    let groupPath: Setting<String?>
    /// The form of standard input, or nil when it was not said.
    let inputFormat: Setting<InputFormat?>
    /// The reports.
    let reports: ReportSettings
    /// How many workers there are, or nil for as many as the machine has cores.
    let jobs: Setting<Int?>
    /// What the check fails on.
    let thresholds: Setting<[Threshold]>
    /// Whether problems show the line of the dossier.
    let showsValues: Bool
    /// What `explain` needs to come to the same verdicts.
    let explainHint: ExplainHint
    /// The files of settings that were looked for, nearest first.
    let files: [Configuration.File]
    /// Those that set something, as reports name them.
    let shownFiles: [String]

    /// Lays the options of a command over the files of settings.
    ///
    /// - Throws: `CommandFailure` when one of them cannot be used.
    init(_ command: CheckCommand) throws(CommandFailure) {
        let configuration = try command.options.source.configuration()
        choices = try command.options.choices(configuration)
        folder = try command.options.source.folder(configuration)
        referenceDate = try command.date.day(configuration)
        networks = Setting(command.beside.networks, else: configuration.networks)
        institutions = Setting(command.beside.institutions, else: configuration.institutions)
        answerFiles = Setting(command.beside.answers.files, else: configuration.answerFiles)
        groupPath = Setting(command.beside.groupPath, else: configuration.groupPath)
        inputFormat = Setting(command.inputFormat, else: configuration.inputFormat)
        reports = try ReportSettings(command.reports, configuration)
        jobs = Setting(command.jobs, else: configuration.jobs)
        thresholds = Setting(command.threshold, else: configuration.thresholds)
        showsValues = command.showsValues
        explainHint = ExplainHint(
            command, hasOneFramework: choices.only != nil, isFormTold: inputFormat.value != nil)
        files = configuration.files
        shownFiles = configuration.shownFiles
    }

    /// The files that must be a network or an institution, in the order of their kinds.
    var beside: [(path: String, kind: RequirementLevel)] {
        networks.value.map { ($0, .network) } + institutions.value.map { ($0, .institution) }
    }

    /// The field by which findings are split; nil when none was named.
    ///
    /// - Throws: `CommandFailure` when the path leads to no field with codes.
    func group(_ model: RecordModel) throws(CommandFailure) -> GroupPath? {
        try groupPath.group(model)
    }
}

extension Setting<String?> {
    /// The field by which findings are split; nil when none was named.
    ///
    /// - Throws: `CommandFailure` when the path leads to no field with codes.
    func group(_ model: RecordModel) throws(CommandFailure) -> GroupPath? {
        guard let path = value else { return nil }
        if let group = GroupPath(path, model: model) { return group }
        try origin.refuse(
            code: "onbekend-veld",
            "\(origin.name(of: .by)) \(VisibleText.name(path)) is geen veld met codes van een dossier",
            remedy: KnownNames.remedy(for: path, among: GroupPath.all(in: model)))
    }
}
