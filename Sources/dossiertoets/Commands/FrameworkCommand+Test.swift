import ArgumentParser
import Authoring
import Diagnostics
import Frameworks
import Records

extension FrameworkCommand {
    /// `framework test`.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test",
            abstract: "Beoordeelt de voorbeelden van een kader: geeft elk de uitkomst die erbij staat?",
            discussion: """
                Kijkt eerst het kader zelf na. Zonder --region ook met elke regio die bij het kader hoort.

                Daarna de dekking: van elk deel van een voorwaarde, ook in begrippen, of het in de voorbeelden een keer
                waar was, een keer onwaar en, waar dat kan, een keer onbekend. Wat nooit is voorgekomen, is nooit
                getoond.

                Voorbeeld:
                  dossiertoets framework test tsd-lokaal-netwerk
                """)

        @Argument(help: ArgumentHelp("Een kader: naam, map of bestand.", valueName: "kader"))
        var paths: [String]

        @Option(help: ArgumentHelp("Alleen met de afspraken van deze regio.", valueName: "regio"))
        var region: String?

        @Flag(help: "Eindig ook met 4 als een deel van een voorwaarde niet is gedekt.")
        var strict = false

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            let groundwork = Groundwork(folder)
            var scope = LintScope(data: folder.frameworksFolder)
            try scope.add(paths, folder)
            var isBroken = false
            for framework in scope.folders {
                let test = FrameworkTest(
                    try chosen(framework), alone: region == nil, model: try groundwork.model(),
                    functions: try groundwork.functions()
                )
                try write(test)
                isBroken = isBroken || !test.holds || (strict && !test.coverage.uncovered.isEmpty)
            }
            if isBroken { throw CommandFailure(status: .frameworkBroken, message: "") }
        }

        /// The framework with the region that was asked for alone, when one was.
        private func chosen(_ framework: LintFolder) throws(CommandFailure) -> LintFolder {
            guard let region else { return framework }
            var framework = framework
            framework.regions = [try framework.region(region)]
            return framework
        }

        private func write(_ test: FrameworkTest) throws(CommandFailure) {
            FrameworkChoice.print(test.problems)
            for row in test.rows {
                let name = row.region.map { " met regio \($0)" } ?? ""
                try StandardOutput.write(
                    "\(test.framework)\(name): \(row.examples - row.failing) van \(row.examples) voorbeelden kloppen\n"
                )
            }
            // What examples show that do not hold says nothing yet.
            guard test.holds, !test.rows.isEmpty else { return }
            FrameworkChoice.print(test.coverage.problems)
            let (all, open) = (test.coverage.count, test.coverage.uncovered.count)
            try StandardOutput.write(
                "\(test.framework): \(all - open) van \(all) delen van voorwaarden hebben een voorbeeld met ja, met nee en, "
                    + "als dat kan, met onbekend\n")
        }
    }
}
