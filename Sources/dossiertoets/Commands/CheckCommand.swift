import ArgumentParser
import Checking
import Findings
import Foundation
import Frameworks
import Judging
import Reports

/// `check`: judges dossiers.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Beoordeelt dossiers en laat zien wat goed gaat en wat beter kan.",
        discussion: """
            Mappen worden doorzocht, ook de mappen daarin. Wat geen dossier is, wordt genoemd en geteld; de rest gaat door.

            Voorbeeld:
              dossiertoets check SampleDossiers/eerste-stap \\
                --region gelderland-zuid --reference-date 2026-09-01
              dossiertoets check dossiers/ --format json > uitkomst.json
            """)

    /// The forms of the report.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people, on a terminal.
        case text
        /// For machines.
        case json
    }

    @Argument(help: ArgumentHelp("Dossiers en mappen met dossiers.", valueName: "pad"))
    var paths: [String]

    @Option(help: ArgumentHelp("De vorm van de uitkomst: text of json.", valueName: "vorm"))
    var format = Format.text

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp(
            "Eindig met 1 als een indicator zo uitvalt, of als iets is geweigerd: negatief, niet-te-beoordelen of refused; "
                + "met :n pas vanaf n keer.",
            valueName: "uitkomst[:n]"))
    var threshold: [Threshold] = []

    @OptionGroup var date: ReferenceDateOption
    @OptionGroup var options: FrameworkOptions

    func run() throws {
        let folder = try DataFolder(option: options.data)
        let day = try date.day()
        let model = try FrameworkChoice.model(folder)
        let framework = try options.choice.compiled(folder, model)
        let header = CheckHeader(
            engine: EngineVersion.name, referenceDate: day, framework: framework.source,
            frameworkDigest: framework.source.digest)
        var report: any CheckReport =
            switch format {
            case .json: JSONReport()
            case .text: TextReport(width: Terminal.width, inColour: Terminal.showsColour)
            }
        var findings = FindingsBuilder(framework.source)
        var tally = StatusTally(thresholds: threshold)
        try StandardOutput.write(report.begin(header))
        let checker = Checker(CheckingSetup(model: model, framework: framework, referenceDate: day))
        try checker.run(InputCollector.inputs(for: paths)) { outcome throws(CommandFailure) in
            tally.count(outcome)
            if let judgement = outcome.judgement { findings.add(judgement) }
            try StandardOutput.write(report.add(outcome.record, outcome.judgement))
        }
        try StandardOutput.write(report.end(findings.summary()))
        let status = tally.status
        if status != .done { throw CommandFailure(status: status, message: "") }
    }
}
