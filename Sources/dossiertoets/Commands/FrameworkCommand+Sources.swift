import ArgumentParser
import Authoring
import Diagnostics
import Frameworks
import Reports

extension FrameworkCommand {
    /// `framework sources`.
    struct Sources: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sources",
            abstract: "Wat de brondocumenten zeggen, en waar dat in de kaders en regio's staat.",
            discussion: """
                Per uitspraak de code, het citaat met bron en regel, en de eisen, toetspunten, afleidingen, begrippen \
                of parameters waarin zij staat, of waarom zij er niet in staat. Daarna de plaatsen waar de bronnen \
                elkaar tegenspreken, met de keuze. Een naam die niet bestaat, is een fout.

                Voorbeeld:
                  dossiertoets framework sources > bronnen.md
                """)

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let folder = try source.folder()
            let read = StatementCatalogue.read(directory: folder.statements)
            let names = StatementNames(data: folder.frameworksFolder)
            let problems = read.problems + names.problems(of: read.catalogue)
            FrameworkChoice.print(problems)
            if !problems.isEmpty { throw CommandFailure(status: .frameworkBroken, message: "") }
            try StandardOutput.write(StatementPage.markdown(read.catalogue))
        }
    }
}
