import ArgumentParser
import Authoring
import Diagnostics

extension FrameworkCommand {
    /// `framework new`.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Begint een nieuw kader: een map met bestanden vol uitleg.",
            discussion: """
                Het nieuwe kader heeft één indicator en klopt al; vervang de voorbeelden door uw eigen tekst.
                Bestaat de map al, dan gebeurt er niets.

                Voorbeeld:
                  dossiertoets framework new jonge-mantelzorgers "Zicht op de jeugdige"
                """)

        @Argument(
            help: ArgumentHelp(
                "De naam van het kader: kleine letters en cijfers, met streepjes ertussen.",
                valueName: "kader"))
        var id: String

        @Argument(help: ArgumentHelp("De naam van de eerste indicator.", valueName: "titel"))
        var title = Skeleton.firstTitle

        @Option(
            help: ArgumentHelp(
                "De map waarin de map van het kader komt, in plaats van Frameworks-Indicators.",
                valueName: "map"))
        var into: String?

        @OptionGroup var source: ConfigurationOptionGroup

        func run() throws {
            let files = try SkeletonFailure.ending(.wrongUsage) { () throws(Problem) in
                try Skeleton.framework(id: id, title: title)
            }
            let folder =
                try into.map { $0.hasSuffix("/") ? $0 + id : "\($0)/\(id)" } ?? source.folder().framework(id)
            try SkeletonFailure.ending(.cannotWrite) { () throws(Problem) in
                try SkeletonFolder(folder).create(files)
            }
            let names = files.map { "  \($0.name)\n" }.joined()
            try StandardOutput.write(
                "Gemaakt in \(VisibleText.escaped(folder)):\n\(names)"
                    + "Vervang de voorbeelden erin door uw eigen tekst, en kijk tussendoor of alles klopt"
                    + (into == nil ? ":\n  dossiertoets framework test \(id)\n" : ".\n"))
        }
    }
}
