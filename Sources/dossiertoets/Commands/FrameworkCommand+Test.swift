import ArgumentParser
import Checking
import Diagnostics
import Frameworks

extension FrameworkCommand {
    /// `framework test`.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test",
            abstract: "Beoordeelt de voorbeelden van een kader: geeft elk de uitkomst die erbij staat?",
            discussion: """
                Kijkt eerst het kader zelf na. Zonder --region ook met elke regio die bij het kader hoort.

                Voorbeeld:
                  dossiertoets framework test tsd-lokaal-netwerk
                """)

        @Argument(help: ArgumentHelp("Het kader, zoals tsd-lokaal-netwerk.", valueName: "kader"))
        var id: String

        @Option(help: ArgumentHelp("Alleen met de afspraken van deze regio.", valueName: "regio"))
        var region: String?

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            let model = try FrameworkChoice.model(folder)
            var isBroken = false
            for region in region.map({ [$0] }) ?? combinations(folder) {
                let choice = FrameworkChoice(framework: id, region: region)
                let framework = try choice.compiled(folder, model, examples: true)
                let problems = ExampleRun.problems(of: framework, model: model)
                isBroken = isBroken || !problems.isEmpty
                FrameworkChoice.print(problems)
                let count = framework.source.examples.count
                let name = region.map { " met regio \($0)" } ?? ""
                try StandardOutput.write(
                    "\(id)\(name): \(count - problems.count) van \(count) voorbeelden kloppen\n")
            }
            if isBroken { throw CommandFailure(status: .frameworkBroken, message: "") }
        }

        /// The framework alone, then with each region that is meant for it.
        private func combinations(_ folder: DataFolder) -> [String?] {
            let fitting = folder.regions.filter { name in
                let laid = FrameworkReader.read(
                    directory: folder.framework(id), region: folder.region(name), examples: false)
                return laid.source?.region?.isMeant(for: id) ?? false
            }
            return [nil] + fitting
        }
    }
}
