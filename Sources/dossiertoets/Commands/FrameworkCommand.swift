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
              dossiertoets framework show tsd-lokaal-netwerk --indicator 4
              dossiertoets framework show tsd-lokaal-netwerk \\
                --region gelderland-zuid --format html > kader.html
              dossiertoets framework test tsd-lokaal-netwerk
            """,
        subcommands: [
            List.self, Show.self, Lint.self, Test.self, Diff.self, New.self, AddIndicator.self,
            Sources.self,
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
}
