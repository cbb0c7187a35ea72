import ArgumentParser
import Authoring
import Diagnostics
import Frameworks

extension FrameworkCommand {
    /// `framework add-indicator`.
    struct AddIndicator: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add-indicator", abstract: "Voegt een indicator toe aan een kader, met uitleg.",
            discussion: """
                Schrijft het bestand van de indicator en dat van zijn voorbeelden, en zet zijn onderwerp
                achteraan in onderwerpen.yaml. Wat er al staat, blijft zoals het is.

                Voorbeeld:
                  dossiertoets framework add-indicator jonge-mantelzorgers 2 \\
                    "Zicht op de jeugdige"
                """)

        @Argument(help: ArgumentHelp("Het kader, zoals jonge-mantelzorgers.", valueName: "kader"))
        var id: String

        @Argument(
            help: ArgumentHelp("Het nummer van de indicator, van 1 tot en met 99.", valueName: "nummer"))
        var number: Int

        @Argument(help: ArgumentHelp("De naam van de indicator.", valueName: "titel"))
        var title: String

        @Option(
            help: ArgumentHelp(
                "De map waarin de map van het kader staat, in plaats van Frameworks-Indicators.",
                valueName: "map"))
        var into: String?

        @OptionGroup var source: ConfigurationOptionGroup

        func validate() throws {
            guard (1...99).contains(number) else {
                throw ValidationError("Het nummer van een indicator is 1 tot en met 99")
            }
        }

        func run() throws {
            let path = try into.map { $0.hasSuffix("/") ? $0 + id : "\($0)/\(id)" } ?? known(source.folder())
            let framework = try sound(path)
            let added = try SkeletonFailure.ending(.wrongUsage) { () throws(Problem) in
                try Skeleton.indicator(number: number, title: title, of: framework)
            }
            let folder = SkeletonFolder(path)
            guard let text = folder.text(of: "onderwerpen.yaml"), let topics = TopicList(text) else {
                throw SkeletonFailure.ending(
                    .frameworkBroken,
                    Problem(
                        .error, code: "onderwerp", place: Place(file: "\(path)/onderwerpen.yaml"),
                        message: "hier kan geen onderwerp bij worden gezet",
                        remedy:
                            "schrijf onder \"onderwerpen:\" elk onderwerp op eigen regels, met een streepje ervoor"
                    ))
            }
            try SkeletonFailure.ending(.cannotWrite) { () throws(Problem) in
                try folder.add(added.files)
                do throws(Problem) {
                    try folder.replace(
                        SkeletonFile(name: "onderwerpen.yaml", text: topics.adding(added.topic)))
                } catch {
                    folder.remove(added.files)
                    throw error
                }
            }
            let names = added.files.map { "  \($0.name)\n" }.joined()
            try StandardOutput.write(
                "Gemaakt in \(VisibleText.escaped(path)):\n\(names)"
                    + "Toegevoegd aan onderwerpen.yaml: één onderwerp, achteraan.\n")
        }

        /// The folder of a framework that is there.
        private func known(_ folder: DataFolder) throws(CommandFailure) -> String {
            guard folder.frameworks.contains(id) else {
                throw SkeletonFailure.ending(
                    .wrongUsage,
                    Problem(
                        .error, code: "onbekend-kader",
                        message: "het kader \"\(VisibleText.name(id))\" is niet bekend",
                        remedy: KnownNames.remedy(for: id, among: folder.frameworks)))
            }
            return folder.framework(id)
        }

        /// The framework, when nothing is wrong with its files.
        private func sound(_ path: String) throws(CommandFailure) -> FrameworkSource {
            let read = FrameworkReader.read(directory: path)
            guard let framework = read.source, read.problems.isEmpty else {
                FrameworkChoice.print(read.problems)
                throw CommandFailure(
                    status: .frameworkBroken,
                    message: "Er is niets toegevoegd: verbeter eerst wat er in het kader niet klopt.")
            }
            return framework
        }
    }
}
