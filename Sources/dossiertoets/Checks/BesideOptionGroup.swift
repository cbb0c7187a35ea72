import ArgumentParser
import Foundation

/// What is given beside the dossiers: network and institutions, answers of people, and a field to split findings by.
struct BesideOptionGroup: ParsableArguments {
    @Option(
        name: .customLong("network"),
        help: ArgumentHelp(
            "Het bestand van het lokale netwerk, naast dossiers van de standaardinvoer. In mappen en archieven wordt het vanzelf gevonden.",
            valueName: "bestand"))
    var networks: [String] = []

    @Option(
        name: .customLong("institution"),
        help: ArgumentHelp("Het bestand van een instelling, net zo. Mag vaker.", valueName: "bestand"))
    var institutions: [String] = []

    @Option(
        name: .customLong("by"),
        help: ArgumentHelp(
            "Splits de bevindingen naar een veld van het dossier met codes, zoals team.soort of status.",
            valueName: "veld"))
    var groupPath: String?

    @OptionGroup var answers: AnswersOption

    func validate() throws {
        for (option, files) in [("--network", networks), ("--institution", institutions)]
        where files.contains(where: Self.isFolder) {
            throw ValidationError("\(option) noemt één bestand, geen map")
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
