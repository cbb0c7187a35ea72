import ArgumentParser
import Authoring
import Checking
import Diagnostics
import Feel
import Frameworks
import Records

extension FrameworkCommand {
    /// `framework diff`.
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "Vergelijkt twee kaders: wat is er anders, en welke oordelen veranderen daardoor?",
            discussion: """
                Een kader is een naam of een map, met @regio erachter als de afspraken van die regio meetellen. Opmaak,
                commentaar en witruimte maken geen verschil. Met --dossiers worden dossiers langs beide gelegd: per eis
                die anders uitvalt staat erbij welke verandering dat doet.

                Voorbeeld:
                  dossiertoets framework diff tsd-lokaal-netwerk \\
                    tsd-lokaal-netwerk@gelderland-zuid
                  dossiertoets framework diff oud/tsd-lokaal-netwerk tsd-lokaal-netwerk \\
                    --dossiers dossiers/
                """)

        /// The forms of the report.
        enum Format: String, ExpressibleByArgument, CaseIterable {
            /// For people.
            case text
            /// For programs.
            case json
        }

        @Argument(help: ArgumentHelp("Het kader zoals het was.", valueName: "van"))
        var old: String

        @Argument(help: ArgumentHelp("Het kader zoals het wordt.", valueName: "naar"))
        var new: String

        @Option(
            parsing: .upToNextOption,
            help: ArgumentHelp("Dossiers, archieven en mappen om langs beide te leggen.", valueName: "pad"))
        var dossiers: [String] = []

        @Option(help: ArgumentHelp("De vorm: text of json.", valueName: "vorm"))
        var format = Format.text

        @OptionGroup var date: ReferenceDateOption
        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let configuration = try source.configuration()
            let folder = try source.folder(configuration)
            let groundwork = Groundwork(folder)
            let (model, functions) = (try groundwork.model(), try groundwork.functions())
            let (one, two) = (
                try compiled(old, folder, model, functions), try compiled(new, folder, model, functions)
            )
            let differences = FrameworkDifferences(
                from: one.source, to: two.source, functions: functions)
            var judging: TwofoldJudging?
            if !dossiers.isEmpty {
                let day = try date.day(configuration).value ?? ReferenceDateOption.today
                judging = TwofoldJudging(one, two, differences, functions: functions, on: day)
                judging?.run(InputExpander(dossiers, format: nil))
            }
            let report = DifferenceReport(
                from: one.source, to: two.source, differences, verdicts: judging?.verdicts)
            switch format {
            case .text: try StandardOutput.write(report.text)
            case .json: try StandardOutput.write(report.json)
            }
            if let status = judging?.status, status != .done {
                throw CommandFailure(status: status, message: "")
            }
        }

        /// A framework by its name or folder, with its region.
        private func compiled(
            _ name: String, _ folder: DataFolder, _ model: RecordModel, _ functions: [FunctionDefinition]
        ) throws(CommandFailure) -> Framework {
            let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            var scope = LintScope(data: folder.frameworksFolder)
            try scope.add([parts[0]], folder)
            guard let framework = scope.folders.first else {
                throw CommandFailure(status: .wrongUsage, message: "fout: \(name) is geen kader")
            }
            let region = try parts.dropFirst().first.map { name throws(CommandFailure) in
                try framework.region(name)
            }
            let read = FrameworkReader.read(directory: framework.directory, region: region, examples: false)
            let result = read.source.map {
                FrameworkCompiler(model: model, functions: functions).compile($0)
            }
            let problems = FrameworkProblems.together(
                files: read.problems, expressions: result?.problems ?? [])
            guard let compiled = result?.framework, !problems.contains(where: { $0.severity == .error })
            else {
                FrameworkChoice.print(problems)
                throw CommandFailure(status: .frameworkBroken, message: "")
            }
            return compiled
        }
    }
}
