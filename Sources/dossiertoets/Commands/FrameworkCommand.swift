import ArgumentParser
import Frameworks
import Reports

/// `framework`: the frameworks themselves.
struct FrameworkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "framework", abstract: "De toezichtkaders: welke er zijn en wat erin staat.",
        discussion: """
            Voorbeeld:
              dossiertoets framework show tsd-lokaal-netwerk --region gelderland-zuid
            """,
        subcommands: [List.self, Show.self])

    /// `framework list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "De kaders en de regio's waarmee elk kan worden gebruikt.")

        @Option(help: ArgumentHelp("De map waarin Frameworks-Indicators staat.", valueName: "map"))
        var data: String?

        func run() throws {
            let folder = try DataFolder(option: data)
            let entries = folder.frameworks.compactMap { id -> FrameworkList.Entry? in
                FrameworkReader.read(directory: folder.framework(id), examples: false).source.map { source in
                    FrameworkList.Entry(source, regions: folder.regions.filter { fits($0, source, folder) })
                }
            }
            try StandardOutput.write(
                FrameworkList(entries).text(width: Terminal.width, inColour: Terminal.showsColour))
        }

        /// Whether a region profile is meant for a framework.
        private func fits(_ region: String, _ framework: FrameworkSource, _ folder: DataFolder) -> Bool {
            let read = FrameworkReader.read(
                directory: folder.framework(framework.id), region: folder.region(region), examples: false)
            return read.source?.region?.appliesTo.contains { $0.text == framework.id } ?? false
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

        @Option(help: ArgumentHelp("De map waarin Frameworks-Indicators staat.", valueName: "map"))
        var data: String?

        func run() throws {
            let folder = try DataFolder(option: data)
            let choice = FrameworkChoice(framework: id, region: region, settings: settings)
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
