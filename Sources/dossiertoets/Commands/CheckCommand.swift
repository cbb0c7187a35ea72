import ArgumentParser
import Checking
import DossierReading
import Frameworks
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
              dossiertoets check export.zip --fail-on refused --jobs 2
              dossiertoets check - --input-format ndjson < export.ndjson

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

    @OptionGroup var date: ReferenceDateOption
    @OptionGroup var options: FrameworkOptions

    /// What is said when standard input has no form.
    static let missingInputFormat =
        "Zeg met --input-format wat er op de standaardinvoer staat: xml, json, ndjson of zip"
    /// The most workers that can be asked for.
    private static let jobLimit = 256

    func validate() throws {
        if paths.isEmpty && !showsLimits { throw ValidationError("Er ontbreekt '<pad> ...'") }
        if paths.contains(InputExpander.standardInput) && inputFormat == nil {
            throw ValidationError(Self.missingInputFormat)
        }
        if let jobs, !(1...Self.jobLimit).contains(jobs) {
            throw ValidationError("--jobs is een getal van 1 tot en met \(Self.jobLimit)")
        }
    }

    func run() throws {
        if showsLimits { return try StandardOutput.write(LimitsPage.text) }
        let folder = try DataFolder(option: options.data)
        let day = try date.day()
        let model = try FrameworkChoice.model(folder)
        let framework = try options.choice.compiled(folder, model)
        let header = CheckHeader(
            engine: EngineVersion.name, referenceDate: day, framework: framework.source,
            frameworkDigest: framework.source.digest)
        let group = try beside.group(model)
        let answers = try AnswerFiles(beside.answerFiles).book(for: framework.source)
        let source = InputExpander(
            paths, format: inputFormat, beside: beside.files)
        for output in reports.outputs { try OutputCheck.refuse(output, among: source) }
        let interruption = Interruption()
        InterruptWatch.begin(interruption)
        let progress = ProgressBar(
            total: source.count, isShown: Terminal.showsProgress(isStreaming: reports.format != .text))
        var session = try CheckSession(
            header, try reports.targets(), groupedBy: group?.path, answers: answers, thresholds: threshold,
            progress: progress)
        let run = CheckRun(
            CheckingSetup(
                model: model, framework: framework, referenceDate: day, group: group, answers: answers,
                keepsBasis: reports.evidence == .all, showsValues: showsValues),
            jobs: jobs ?? CheckRun.defaultJobs)
        let status = try session.run(run, source, until: interruption)
        if status == .interrupted {
            throw CommandFailure(
                status: status,
                message: "afgebroken – de uitkomst gaat alleen over wat tot dan toe is bekeken")
        }
        if status != .done { throw CommandFailure(status: status, message: "") }
    }
}
