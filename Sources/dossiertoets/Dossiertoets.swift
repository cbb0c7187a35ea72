import ArgumentParser
import Glibc

/// The command line.
@main
struct Dossiertoets: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossiertoets",
        abstract: "Toetst casusdossiers aan een toezichtkader en laat bij elk oordeel zien waar het op rust.",
        discussion: """
            Alles gebeurt op deze machine; van een dossier verlaat niets de machine.

            Voorbeeld:
              dossiertoets check SampleDossiers/eerste-stap \\
                --region gelderland-zuid --reference-date 2026-09-01

            Het programma eindigt met 0 (gelukt), 1 (de gevraagde grens is bereikt), 2 (verkeerd gebruik), 3 (iets is \
            geweigerd, de rest is beoordeeld), 4 (het kader is niet in orde), 70 (fout in het programma), 74 (de \
            uitvoer kan niet worden geschreven) of 130 (afgebroken).
            """,
        version: EngineVersion.text,
        subcommands: [
            CheckCommand.self, ReportCommand.self, ExplainCommand.self, ConvertCommand.self,
            FrameworkCommand.self,
            FeelCommand.self, SentenceCommand.self,
            SchemaCommand.self,
        ])

    /// Runs the command and ends with the status the conventions give it.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        do throws(CommandFailure) {
            try runAsRoot()
        } catch {
            if !error.message.isEmpty { StandardError.print(error.message) }
            // Workers may still be busy: nothing they use is taken down around them. All output is written already.
            _exit(error.status.rawValue)
        }
    }

    private static func runAsRoot() throws(CommandFailure) {
        do {
            try UnknownCommand.refuse(Array(CommandLine.arguments.dropFirst()), of: configuration)
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            try end(with: error)
        }
    }

    /// Help and version go to standard output; what is left is wrong usage.
    private static func end(with error: any Error) throws(CommandFailure) {
        let text = DutchHelp.text(fullMessage(for: error))
        guard exitCode(for: error) == .success else {
            throw CommandFailure(status: .wrongUsage, message: text)
        }
        try StandardOutput.write(text + "\n")
    }
}
