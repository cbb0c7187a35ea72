public import Diagnostics

/// Reads a file of settings as frameworks are read: as YAML nodes with their places.
///
/// Which keys there are, and what they may hold, is for the program whose settings they are.
public struct SettingsReader {
    private let problems = ProblemSink()

    private init() {}

    /// Reads a file; all its problems at once.
    ///
    /// A file that holds nothing but comments has no entries and no problems.
    ///
    /// - Parameter path: The file.
    /// - Returns: The keys at the top in written order, and the problems by line and column; what has a problem is left
    ///   out.
    public static func read(path: String) -> (entries: [SettingsEntry], problems: [Problem]) {
        let reader = SettingsReader()
        let entries = reader.entries(path)
        return (entries, reader.problems.sorted())
    }

    private func entries(_ path: String) -> [SettingsEntry] {
        guard let file = SourceFile(path: path, problems: problems), !Self.isBlank(file.text),
            let root = file.root(problems)
        else { return [] }
        guard case .mapping(let written) = root.content else {
            problems.report(
                .shape, at: root.place, "het bestand moet een groep sleutels zijn",
                remedy: "schrijf op elke regel een sleutel, een dubbele punt en een waarde")
            return []
        }
        return written.compactMap(entry)
    }

    /// Whether a text holds nothing but comments.
    private static func isBlank(_ text: String) -> Bool {
        let newline = UInt8(ascii: "\n")
        return text.utf8.split { $0 == newline || $0 == UInt8(ascii: "\r") }.lazy.allSatisfy { line in
            let first = line.first { $0 != UInt8(ascii: " ") }
            return first == nil || first == UInt8(ascii: "#")
        }
    }

    private func entry(_ written: YamlNode.Entry) -> SettingsEntry? {
        value(of: written.value).map {
            SettingsEntry(
                name: written.name, place: written.place, value: $0, valuePlace: written.value.place)
        }
    }

    private func value(of node: YamlNode) -> SettingsEntry.Value? {
        switch node.content {
        case .scalar(let text, _): return .text(PlacedText(text: text, place: node.place))
        case .mapping(let entries): return .group(entries.compactMap(entry))
        case .sequence(let items):
            let texts = items.compactMap { item in
                item.scalar.map { PlacedText(text: $0, place: item.place) }
            }
            if texts.count == items.count { return .list(texts) }
            for item in items where item.scalar == nil {
                problems.report(.shape, at: item.place, "in een lijst mogen alleen teksten staan")
            }
            return nil
        }
    }
}
