import Authoring
import Diagnostics

extension LintScope {
    /// Adds what paths name.
    ///
    /// - Throws: `CommandFailure` for a path that names no framework and no region.
    mutating func add(_ paths: [String], _ folder: DataFolder) throws(CommandFailure) {
        for path in paths where !add(path: path) {
            let hint = NearestName.suggestion(for: path, among: folder.frameworks).map {
                "bedoelt u \"\($0)\"?"
            }
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout [onbekend-kader]: \"\(VisibleText.name(path))\" is geen kader en geen regio – "
                    + (hint
                        ?? "noem een kader, een map met kader.yaml, een bestand daaruit of regios/naam.yaml"))
        }
    }
}

extension LintFolder {
    /// The file of a region of the framework.
    ///
    /// - Throws: `CommandFailure` for a region that is not meant for it.
    func region(_ name: String) throws(CommandFailure) -> String {
        if let path = regions.first(where: { $0.hasSuffix("/\(name).yaml") }) { return path }
        let remedy =
            regionNames.isEmpty
            ? "zet \(self.name) achter voor: in het bestand van de regio"
            : KnownNames.remedy(for: name, among: regionNames)
        throw CommandFailure(
            status: .wrongUsage,
            message: "fout [onbekende-regio]: de regio \"\(VisibleText.name(name))\" is niet bekend bij "
                + "\(self.name) – \(remedy)")
    }
}
