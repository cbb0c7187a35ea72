import ArgumentParser
import Authoring
import Diagnostics
import Foundation
import Frameworks
import Glibc

/// `feel`: what an expression of the rule language gives.
struct FeelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feel",
        abstract: "Probeert een uitdrukking van de regeltaal: wat komt eruit, en waarop rust dat?",
        discussion: """
            Met de parameters en begrippen van het kader. Een lange uitdrukking kan in een bestand staan (--file). Zonder
            uitdrukking leest het programma er een per regel van de standaardinvoer; op een terminal vraagt het erom.

            Voorbeeld:
              dossiertoets feel 'count(doelen van veiligheid) >= 1' \\
                --dossier SampleDossiers/eerste-stap/alles-op-orde.xml
              dossiertoets feel 'plus werkdagen(@"2026-04-24", 5)'
              dossiertoets feel --file voorwaarde.feel --dossier dossier.xml
            """)

    /// The forms of what comes out.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people.
        case text
        /// For programs, an object a line.
        case json
    }

    @Argument(
        help: ArgumentHelp(
            "De uitdrukking; zonder: een per regel van de standaardinvoer.", valueName: "uitdrukking"))
    var expression: String?

    @Option(
        help: ArgumentHelp(
            "Een bestand met een uitdrukking, over zoveel regels als nodig is.", valueName: "bestand"))
    var file: String?

    @Option(
        help: ArgumentHelp(
            "Het dossier waarover het gaat; ook een instelling of een netwerk.", valueName: "bestand"))
    var dossier: String?

    @Option(help: ArgumentHelp("De vorm: text of json (een object per regel).", valueName: "vorm"))
    var format = Format.text

    @Flag(
        name: .customLong("with-values"),
        help: "Toon ook vrije teksten uit het dossier; anders alleen hoe lang zij zijn.")
    var showsValues = false

    @OptionGroup var date: ReferenceDateOption
    @OptionGroup var options: FrameworkOptions

    func run() throws {
        let expression = try expression ?? file.map { path throws(CommandFailure) in try Self.text(of: path) }
        let configuration = try options.source.configuration()
        let folder = try options.source.folder(configuration)
        let day = try date.day(configuration).value ?? ReferenceDateOption.today
        let groundwork = Groundwork(folder)
        let framework = try options.choice(configuration).compiled(groundwork)
        let model = try groundwork.model()
        let bench = ExpressionBench(
            source: framework.source, model: model, functions: try groundwork.functions())
        let session = try ExpressionSession(bench, model: model, dossier: dossier, on: day)
        let isSound = try expression.map { try answer($0, session) } ?? answerLines(session)
        if !isSound { throw CommandFailure(status: .wrongUsage, message: "") }
    }

    mutating func validate() throws {
        guard expression != nil, file != nil else { return }
        throw ValidationError("geef een uitdrukking of een bestand met een uitdrukking, niet allebei")
    }

    /// What a file holds, without the blank lines at its end.
    private static func text(of path: String) throws(CommandFailure) -> String {
        guard let bytes = FileManager.default.contents(atPath: path),
            let text = String(bytes: bytes, encoding: .utf8)
        else {
            throw CommandFailure(
                status: .wrongUsage,
                message:
                    "\(VisibleText.escaped(path)): fout [niet-gevonden]: dit is geen tekstbestand dat te lezen is – geef "
                    + "een bestand met een uitdrukking")
        }
        return text.trimmingCharacters(in: .newlines)
    }

    /// Answers one expression; false when it cannot be run.
    private func answer(_ text: String, _ session: ExpressionSession) throws(CommandFailure) -> Bool {
        let report = session.report(on: text)
        switch format {
        case .json: try StandardOutput.write(report.json(showsTexts: showsValues))
        case .text where report.isSound: try StandardOutput.write(report.text(showsTexts: showsValues))
        case .text: StandardError.print(String(report.text(showsTexts: false).dropLast()))
        }
        return report.isSound
    }

    /// Answers a line after the other until there are none left; false when one cannot be run.
    private func answerLines(_ session: ExpressionSession) throws(CommandFailure) -> Bool {
        let isPrompting = isatty(STDIN_FILENO) == 1
        var isSound = true
        if isPrompting { StandardError.print("Een uitdrukking per regel; leeg of Ctrl-D om te stoppen.") }
        while true {
            if isPrompting { StandardError.write("feel> ") }
            guard let line = readLine() else { break }
            let text = line.trimmingCharacters(in: .whitespaces)
            if text.isEmpty && isPrompting { break }
            if text.isEmpty { continue }
            let ran = try answer(text, session)
            // A person at a prompt sees what is wrong and goes on.
            isSound = isSound && (ran || isPrompting)
        }
        return isSound
    }
}
