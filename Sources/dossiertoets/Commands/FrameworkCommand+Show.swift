import ArgumentParser
import Checking
import Frameworks
import Reports

extension FrameworkCommand {
    /// `framework show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract:
                "Een kader om te lezen en te printen: de norm naast de regel in woorden naast de voorwaarde.",
            discussion: """
                Elke voorwaarde staat er ook in gewone woorden, gemaakt uit de voorwaarde en het dossiermodel. Met \
                --region en --set staat erbij wat zij veranderen, met --indicator staan de voorbeelden erbij.

                Voorbeeld:
                  dossiertoets framework show tsd-lokaal-netwerk --indicator 4
                  dossiertoets framework show tsd-lokaal-netwerk --format html > kader.html
                """)

        /// The forms of the page.
        enum Format: String, ExpressibleByArgument, CaseIterable {
            /// For a terminal.
            case text
            /// For a browser and for paper.
            case html
            /// For a page among others.
            case markdown
        }

        @Argument(help: ArgumentHelp("Het kader, zoals tsd-lokaal-netwerk.", valueName: "kader"))
        var id: String

        @Option(
            help: ArgumentHelp(
                "Alleen deze indicator, met wat zij van begrippen en parameters gebruikt: haar nummer, of de code van een eis daarvan.",
                valueName: "nummer"))
        var indicator: IndicatorNumber?

        @Option(help: ArgumentHelp("De vorm: text, html of markdown.", valueName: "vorm"))
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
            let groundwork = Groundwork(folder)
            let choice = FrameworkChoice(
                framework: id, region: region, assignments: try FrameworkOptions.assignments(settings))
            var framework = try choice.compiled(groundwork).source
            let number = try indicator?.number(in: framework)
            framework.examples = examples(folder)
            let sheet = FrameworkSheet(
                framework, base: folder.plainFramework(id), indicator: number,
                exampleDate: ExampleRun.referenceDate,
                model: try groundwork.model(), functions: try groundwork.functions())
            let page =
                switch format {
                case .text: FrameworkPage.text(sheet, width: Terminal.width, inColour: Terminal.showsColour)
                case .html: FrameworkPage.html(sheet)
                case .markdown: FrameworkPage.markdown(sheet)
                }
            try StandardOutput.write(page)
        }

        /// The examples that can be read; a framework can be shown before it has all that it needs.
        private func examples(_ folder: DataFolder) -> [ExampleSource] {
            FrameworkReader.read(
                directory: folder.framework(id), region: region.map { folder.region($0) }, examples: true
            ).source?.heldExamples ?? []
        }
    }
}
