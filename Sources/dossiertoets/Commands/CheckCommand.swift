import ArgumentParser
import Checking
import DossierReading
import Frameworks
import Records
import Reports

/// `check`: judges dossiers.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Beoordeelt dossiers en laat zien wat goed gaat en wat beter kan.",
        discussion: """
            Leest XML, JSON, bestanden met een dossier op elke regel (.ndjson, .jsonl) en zip-archieven. Mappen \
            worden doorzocht, ook de mappen daarin. Wat geen dossier is, wordt genoemd en geteld; de rest gaat door.

            Voorbeeld:
              dossiertoets check SampleDossiers/eerste-stap \\
                --region gelderland-zuid --reference-date 2026-09-01
              dossiertoets check dossiers/ -o uitkomst.json -o uitkomst.txt
              dossiertoets check dossiers/ --format ndjson > uitkomst.ndjson
              dossiertoets check dossiers/ --worklist -o werklijst.csv -o werklijst.ics
              dossiertoets check export.zip --fail-on refused --jobs 2
              dossiertoets check - --input-format ndjson < export.ndjson
              dossiertoets check dossiers/ \\
                --framework tsd-lokaal-netwerk --framework gv-samenwerking
              dossiertoets check --show-config

            Opties die u steeds gebruikt, zet u in een instellingenbestand: dossiertoets.yaml in de werkmap, of voor \
            alle mappen in ~/.config/dossiertoets. Een sleutel heet als de optie, zoals region: gelderland-zuid. De \
            opdrachtregel gaat voor.

            Een rapport met -o is compleet, of het is er niet. Ctrl-C breekt af: u krijgt de uitkomst tot dat moment.
            """)

    @Argument(
        help: ArgumentHelp(
            "Dossiers, archieven en mappen met dossiers; - is de standaardinvoer.", valueName: "pad"))
    var paths: [String] = []

    @Option(
        name: .customLong("input-format"),
        help: ArgumentHelp(
            "Wat er op de standaardinvoer staat, of in een bestand waarvan de naam het niet zegt: xml, json, ndjson (een dossier op elke regel) of zip.",
            valueName: "vorm"))
    var inputFormat: InputFormat?

    @OptionGroup var beside: BesideOptionGroup
    @OptionGroup var reports: ReportOptionGroup

    @Option(
        help: ArgumentHelp(
            "Hoeveel dossiers tegelijk worden beoordeeld (standaard: zoveel als de computer kernen heeft).",
            valueName: "aantal"))
    var jobs: Int?

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp(
            "Eindig met 1 als een indicator zo uitvalt, of als iets is geweigerd: negatief, niet-te-beoordelen of refused; "
                + "met :n pas vanaf n keer.",
            valueName: "uitkomst[:n]"))
    var threshold: [Threshold] = []

    @Flag(
        name: .customLong("with-values"),
        help: "Toon bij meldingen de regel uit het dossier; anders staat er nooit een waarde in een rapport.")
    var showsValues = false

    @Flag(
        name: .customLong("show-limits"),
        help: "Toon wat een dossier hoogstens mag bevatten, en beoordeel niets.")
    var showsLimits = false

    @Flag(
        name: .customLong("show-config"),
        help:
            "Toon van elke optie de waarde en waar die vandaan komt, en beoordeel niets; met --format json als JSON."
    )
    var showsConfiguration = false

    @OptionGroup var date: ReferenceDateOption
    @OptionGroup var options: FrameworkOptions

    /// What is said when standard input has no form.
    static let missingInputFormat =
        "Zeg met --input-format wat er op de standaardinvoer staat: xml, json, ndjson of zip"
    /// How many workers can be asked for.
    static let jobRange = 1...256
    /// The same in words.
    static let jobWords = "een getal van \(jobRange.lowerBound) tot en met \(jobRange.upperBound)"

    func validate() throws {
        if paths.isEmpty && !showsLimits && !showsConfiguration {
            throw ValidationError("Er ontbreekt '<pad> ...'")
        }
        if let jobs, !Self.jobRange.contains(jobs) { throw ValidationError("--jobs is \(Self.jobWords)") }
    }

    func run() throws {
        if showsLimits { return try StandardOutput.write(LimitsPage.text) }
        let settings = try CheckSettings(self)
        let groundwork = Groundwork(settings.folder)
        let frameworks = try settings.choices.compiled(groundwork)
        let model = try groundwork.model()
        ProcessLifetime.keep(frameworks)
        let group = try settings.group(model)
        if showsConfiguration {
            let page = SettingsPage(settings, frameworks.map(\.source))
            return try StandardOutput.write(reports.format == .json ? page.json : page.text)
        }
        try check(settings, model, frameworks, group)
    }

    /// Judges.
    private func check(
        _ settings: CheckSettings, _ model: RecordModel, _ frameworks: [Framework], _ group: GroupPath?
    ) throws {
        if paths.contains(InputExpander.standardInput) && settings.inputFormat.value == nil {
            throw CommandFailure(status: .wrongUsage, message: "fout: \(Self.missingInputFormat)")
        }
        let form = settings.reports.format.value
        if frameworks.count > 1 && form.isForOneFramework {
            let noun = form == .html ? "pagina" : form == .ics ? "agenda" : "tabel"
            throw CommandFailure(
                status: .wrongUsage,
                message:
                    "fout: een \(noun) gaat over één kader – schrijf met -o rapport.\(form.rawValue) een bestand per kader"
            )
        }
        let source = InputExpander(paths, format: settings.inputFormat.value, beside: settings.beside)
        for output in settings.reports.outputs.value { try OutputCheck.refuse(output, among: source) }
        let interruption = Interruption()
        InterruptWatch.begin(interruption)
        let progress = ProgressBar(
            total: source.count,
            isShown: Terminal.showsProgress(isStreaming: form != .text))
        let start = CheckStart(settings, model, frameworks, group, showsValues: showsValues)
        let setups = try start.setups()
        var session = try start.session(setups, progress: progress)
        let run = CheckRun(
            setups[0], jobs: settings.jobs.value ?? CheckRun.defaultJobs, others: Array(setups.dropFirst()))
        let status = try session.run(run, source, until: interruption)
        if status == .interrupted {
            throw CommandFailure(
                status: status,
                message: "afgebroken – de uitkomst gaat alleen over wat tot dan toe is bekeken")
        }
        if status != .done { throw CommandFailure(status: status, message: "") }
    }
}
