import ArgumentParser
import Checking
import Diagnostics
import Findings
import Frameworks
import Judging
import Reports

/// `explain`: why one indicator of one dossier came out as it did.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Legt uit waarom een indicator in een dossier zo uitvalt.",
        discussion: """
            Voor elke eis: de norm, de voorwaarde, de uitkomst, de waarden die beslisten met bestand, regel en kolom, \
            wat er ontbreekt, en wat de uitkomst zou veranderen. Antwoorden van mensen tellen mee zoals bij check.

            Voorbeeld:
              dossiertoets explain SampleDossiers/eerste-stap/alles-op-orde.xml \\
                --indicator 4 --reference-date 2026-09-01
              dossiertoets explain archief.zip/map/dossier.xml --indicator 3
              dossiertoets explain export.ndjson:12 --indicator 3
              dossiertoets explain dossier.xml --indicator 3 --answers antwoorden.yaml
              dossiertoets explain dossier.xml --indicator 3 --format html > uitleg.html

            Noem het dossier zoals check het noemt: een bestand, een bestand in een archief, of een regel van \
            een bestand met een dossier op elke regel.
            """)

    /// The forms of the explanation.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people, on a terminal.
        case text
        /// For people, a page for a browser.
        case html
        /// For machines.
        case json
    }

    @Argument(help: ArgumentHelp("Het dossier.", valueName: "dossier"))
    var path: String

    @Option(help: ArgumentHelp("Het nummer van de indicator.", valueName: "nummer"))
    var indicator: Int

    @Option(
        help: ArgumentHelp(
            "De vorm van de uitleg: text, html (een bladzijde met het dossier naast de eisen) of json.",
            valueName: "vorm"))
    var format = Format.text

    @Flag(name: .customLong("with-values"), help: "Toon wat er in het dossier staat; anders nooit.")
    var showsValues = false

    @OptionGroup var answers: AnswersOption
    @OptionGroup var date: ReferenceDateOption
    @OptionGroup var options: FrameworkOptions

    func run() throws {
        let configuration = try options.source.configuration()
        let folder = try options.source.folder(configuration)
        let day = try date.day(configuration).value ?? ReferenceDateOption.today
        let groundwork = Groundwork(folder)
        let framework = try options.choice(configuration).compiled(groundwork)
        let model = try groundwork.model()
        let numbers = framework.source.indicators.map(\.number).sorted()
        guard numbers.contains(indicator) else {
            let known = numbers.map(String.init).joined(separator: ", ")
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: dit kader heeft geen indicator \(indicator) – kies uit: \(known)")
        }
        let checker = Checker(
            CheckingSetup(
                model: model, framework: framework, referenceDate: day,
                answers: try AnswerFiles(Setting(answers.files, else: configuration.answerFiles).value)
                    .book(for: framework.source),
                showsValues: showsValues))
        let explained = checker.explain(InputLocator.input(named: path), indicator: indicator)
        let record = explained.outcome.record
        for problem in record.problems {
            StandardError.print(problem.description + (problem.excerpt.map { "\n" + $0 } ?? ""))
        }
        guard let judgement = explained.outcome.judgement else {
            let status: ExitStatus = explained.outcome.isEngineFault ? .internalFault : .inputRefused
            throw CommandFailure(status: status, message: "")
        }
        let header = CheckHeader(
            engine: EngineVersion.name, referenceDate: day, framework: framework.source,
            frameworkDigest: framework.source.digest, settingsFiles: configuration.shownFiles)
        let explanation = Explanation(
            header: header, judgement: judgement, file: record.file, line: record.line, indicator: indicator,
            document: explained.source, showsValues: showsValues, turning: explained.turning)
        switch format {
        case .html: try StandardOutput.write(ExplainReport.html(explanation))
        case .json: try StandardOutput.write(ExplainReport.json(explanation))
        case .text:
            try StandardOutput.write(
                ExplainReport.text(explanation, width: Terminal.width, inColour: Terminal.showsColour))
        }
    }
}
