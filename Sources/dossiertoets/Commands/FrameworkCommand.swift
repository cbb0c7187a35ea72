import ArgumentParser
import Diagnostics
import Frameworks
import Reports

/// `framework`: the frameworks themselves.
struct FrameworkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "framework", abstract: "De toezichtkaders: welke er zijn en wat erin staat.",
        discussion: """
            Voorbeeld:
              dossiertoets framework show tsd-lokaal-netwerk --region gelderland-zuid
              dossiertoets framework test tsd-lokaal-netwerk
            """,
        subcommands: [
            List.self, Show.self, Lint.self, Test.self, Diff.self, New.self, AddIndicator.self,
        ])

    /// `framework list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "De kaders en de regio's waarmee elk kan worden gebruikt.")

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            var problems: [Problem] = []
            let entries = folder.frameworks.compactMap { entry($0, folder, &problems) }
            try StandardOutput.write(
                FrameworkList(entries).text(width: Terminal.width, inColour: Terminal.showsColour))
            FrameworkChoice.print(problems)
            if !problems.isEmpty { throw CommandFailure(status: .frameworkBroken, message: "") }
        }

        /// A framework with the regions it can be laid with; what cannot be used is left out and noted.
        private func entry(
            _ id: String, _ folder: DataFolder, _ problems: inout [Problem]
        ) -> FrameworkList.Entry? {
            let read = FrameworkReader.read(directory: folder.framework(id), examples: false)
            guard let source = read.source, read.problems.isEmpty else {
                problems += read.problems
                return nil
            }
            let regions = folder.regions.filter { name in
                let laid = FrameworkReader.read(
                    directory: folder.framework(id), region: folder.region(name), examples: false)
                if let region = laid.source?.region, !region.isMeant(for: id) { return false }
                problems += laid.problems
                return laid.problems.isEmpty
            }
            return FrameworkList.Entry(source, regions: regions)
        }
    }

    /// `framework show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Een kader om te lezen: norm, vraag en voorwaarde naast elkaar.")

        /// The forms of the page.
        enum Format: String, ExpressibleByArgument, CaseIterable {
            /// For a terminal.
            case text
            /// For a page.
            case markdown
        }

        @Argument(help: ArgumentHelp("Het kader, zoals tsd-lokaal-netwerk.", valueName: "kader"))
        var id: String

        @Option(help: ArgumentHelp("De vorm: text of markdown.", valueName: "vorm"))
        var format = Format.text

        @Option(help: ArgumentHelp("De regio waarvan de afspraken meetellen.", valueName: "regio"))
        var region: String?

        @Option(
            name: .customLong("set"),
            help: ArgumentHelp(
                "Een parameter anders zetten, zoals termijnPlan=P30D.", valueName: "naam=waarde"))
        var settings: [String] = []

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            let choice = FrameworkChoice(
                framework: id, region: region, assignments: try FrameworkOptions.assignments(settings))
            let framework = try choice.compiled(folder, try FrameworkChoice.model(folder))
            let page =
                switch format {
                case .text:
                    FrameworkPage.text(
                        framework.source, width: Terminal.width, inColour: Terminal.showsColour)
                case .markdown: FrameworkPage.markdown(framework.source)
                }
            try StandardOutput.write(page)
        }
    }
}
