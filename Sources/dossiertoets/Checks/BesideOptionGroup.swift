import ArgumentParser
import Checking
import Diagnostics
import Foundation
import Frameworks
import Records

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

    @Option(
        name: .customLong("answers"),
        help: ArgumentHelp(
            "Antwoorden van mensen, YAML of CSV: zij komen in de plaats van wat het dossier laat zien. Mag vaker.",
            valueName: "bestand"))
    var answerFiles: [String] = []

    /// The files that must be a network or an institution, in the order of their kinds.
    var files: [(path: String, kind: RequirementLevel)] {
        networks.map { ($0, .network) } + institutions.map { ($0, .institution) }
    }

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

    /// The field by which findings are split; nil when none was named.
    ///
    /// - Throws: `CommandFailure` when the path leads to no field with codes.
    func group(_ model: RecordModel) throws(CommandFailure) -> GroupPath? {
        guard let path = groupPath else { return nil }
        if let group = GroupPath(path, model: model) { return group }
        let known = GroupPath.all(in: model)
        let remedy =
            NearestName.suggestion(for: path, among: known).map { "bedoelt u \"\($0)\"?" }
            ?? "kies uit: \(known.joined(separator: ", "))"
        throw CommandFailure(
            status: .wrongUsage,
            message: "fout: --by \(VisibleText.name(path)) is geen veld met codes van een dossier – \(remedy)"
        )
    }
}
