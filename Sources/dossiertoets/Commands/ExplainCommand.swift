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
              dossiertoets explain SampleDossiers/wijchen --kenmerk WIJ-08 --indicator 9
              dossiertoets explain archief.zip/map/dossier.xml --indicator 3
              dossiertoets explain export.ndjson:12 --indicator 3
              dossiertoets explain dossier.xml --indicator 3 --answers antwoorden.yaml
              dossiertoets explain dossier.xml --indicator 3 --format html > uitleg.html

            Noem het dossier zoals check het noemt: een bestand, een bestand in een archief, of een regel van \
            een bestand met een dossier op elke regel. Of noem de map, het archief of het bestand, en het kenmerk.
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

    @Argument(
        help: ArgumentHelp("Het dossier, of met --kenmerk waar het tussen staat.", valueName: "dossier"))
    var path: String

    @Option(
        help: ArgumentHelp(
            "Het kenmerk van het dossier: het wordt gezocht in de map, het archief of het bestand.",
            valueName: "kenmerk"))
    var kenmerk: String?

    @Option(
        help: ArgumentHelp(
            "Het nummer van de indicator, of de code van een eis daarvan, zoals 9.B1.c.", valueName: "nummer")
    )
    var indicator: IndicatorNumber

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
        let number = try indicator.number(in: framework.source)
        let checker = Checker(
            CheckingSetup(
                model: model, framework: framework, referenceDate: day,
                answers: try AnswerFiles(Setting(answers.files, else: configuration.answerFiles).value)
                    .book(for: framework.source),
                showsValues: showsValues))
        let explained = checker.explain(try input(checker), indicator: number)
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
            header: header, judgement: judgement, file: record.file, line: record.line, indicator: number,
            document: explained.source, showsValues: showsValues, turning: explained.turning,
            sheet: FrameworkSheet(
                framework.source, base: folder.plainFramework(framework.source.id), indicator: number,
                exampleDate: ExampleRun.referenceDate, model: model, functions: try groundwork.functions()),
            showOptions: showOptions(framework.source))
        switch format {
        case .html: try StandardOutput.write(ExplainReport.html(explanation))
        case .json: try StandardOutput.write(ExplainReport.json(explanation))
        case .text:
            try StandardOutput.write(
                ExplainReport.text(explanation, width: Terminal.width, inColour: Terminal.showsColour))
        }
    }

    /// What makes `framework show` show the framework as it was judged with, whoever set what.
    private func showOptions(_ framework: FrameworkSource) -> [String] {
        let set = framework.parameters.filter { $0.origin == .commandLine || $0.origin == .settings }
        return ShellWords.option("region", framework.region?.id)
            + set.flatMap {
                ShellWords.option("set", "\($0.name)=\($0.value.map(\.text).joined(separator: ","))")
            } + options.source.words
    }
}
