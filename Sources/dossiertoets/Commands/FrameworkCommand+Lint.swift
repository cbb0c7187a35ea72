import ArgumentParser
import Authoring
import Frameworks

extension FrameworkCommand {
    /// `framework lint`.
    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "lint", abstract: "Kijkt een kader na en noemt alles wat eraan mankeert.",
            discussion: """
                De opbouw van de bestanden, elke voorwaarde, de verwijzingen, de voorbeelden met hun dossiers en wat
                nergens wordt gebruikt; alles in een keer, ook met elke regio die bij het kader hoort. Een fout maakt
                een kader onbruikbaar; een waarschuwing vraagt om ernaar te kijken. Of een voorbeeld op zijn uitkomst
                uitkomt, bekijkt framework test.

                Voorbeeld:
                  dossiertoets framework lint Frameworks-Indicators/tsd-lokaal-netwerk
                """)

        /// The forms of the findings.
        enum Format: String, ExpressibleByArgument, CaseIterable {
            /// For people.
            case text
            /// For programs.
            case json
        }

        @Argument(
            help: ArgumentHelp(
                "Een kader (naam, map of bestand) of een regio; zonder: alle kaders.", valueName: "pad"))
        var paths: [String] = []

        @Option(help: ArgumentHelp("De vorm: text of json.", valueName: "vorm"))
        var format = Format.text

        @Flag(help: "Eindig ook bij een waarschuwing met 4.")
        var strict = false

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            let groundwork = Groundwork(folder)
            var scope = LintScope(data: folder.frameworksFolder)
            if paths.isEmpty { scope.add(all: folder.frameworksFolder) }
            try scope.add(paths, folder)
            let report = FrameworkLint(
                model: try groundwork.model(), functions: try groundwork.functions()
            ).run(scope)
            switch format {
            case .text: try StandardOutput.write(report.text(source: SourceFiles().text))
            case .json: try StandardOutput.write(report.json)
            }
            if report.errors > 0 || (strict && report.warnings > 0) {
                throw CommandFailure(status: .frameworkBroken, message: "")
            }
        }
    }
}
