import Frameworks

/// A file of a framework with an explanation of each key, made from a text with marks.
///
/// A line `#= eis` becomes a comment with what the key on the next line means in the group with that name. A line
/// `#+ eis` becomes a comment with the keys of that group that the text does not explain. A line that begins with `?` is
/// only there in a new framework. `«naam»` is replaced by a value.
struct SkeletonTemplate {
    /// How many columns a comment takes at most.
    private static let width = 100

    private static let groups = FormatFile.allCases.flatMap(\.value.groups)

    private let lines: [String]

    /// Takes a text with marks.
    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The file.
    ///
    /// - Parameters:
    ///   - values: What replaces each name between angle quotes, written as YAML.
    ///   - isNew: Whether the framework itself is new.
    /// - Returns: The text of the file.
    func filled(_ values: [String: String], isNew: Bool) -> String {
        let chosen = lines.compactMap { line in
            line.hasPrefix("?") ? (isNew ? String(line.dropFirst()) : nil) : line
        }
        var explained: [String: Set<String>] = [:]
        var result: [String] = []
        for (index, line) in chosen.enumerated() {
            let indent = String(line.prefix { $0 == " " })
            let mark = line.dropFirst(indent.count)
            if mark.hasPrefix("#= "), index + 1 < chosen.count {
                let name = String(mark.dropFirst(3))
                let key = Self.key(in: chosen[index + 1])
                explained[name, default: []].insert(key)
                result += Self.comment(Self.explanation(of: key, in: name), indent: indent)
            } else if mark.hasPrefix("#+ ") {
                let name = String(mark.dropFirst(3))
                result += Self.others(in: name, but: explained[name] ?? [], indent: indent)
            } else {
                result.append(line)
            }
        }
        return values.reduce(result.joined(separator: "\n")) { text, value in
            text.split(separator: "«\(value.key)»", omittingEmptySubsequences: false).joined(
                separator: value.value)
        }
    }

    /// The key that a line begins with.
    private static func key(in line: String) -> String {
        String(line.drop { $0 == " " || $0 == "-" }.prefix { $0 != ":" })
    }

    private static func explanation(of key: String, in name: String) -> String {
        (group(name)?[key]?.explanation ?? "") + "."
    }

    private static func group(_ name: String) -> FormatGroup? { groups.first { $0.name == name } }

    /// The keys that may stand there besides, each with what it means.
    private static func others(in name: String, but explained: Set<String>, indent: String) -> [String] {
        let rest = (group(name)?.keys ?? []).filter { !explained.contains($0.name) }
        guard !rest.isEmpty else { return [] }
        let keys = rest.flatMap { comment("\($0.name) – \($0.explanation).", indent: indent, hanging: "  ") }
        return ["\(indent)# Hier kan ook staan:"] + keys
    }

    /// A text as lines of comment.
    private static func comment(_ text: String, indent: String, hanging: String = "") -> [String] {
        var lines: [String] = []
        var line = hanging
        for word in text.split(separator: " ") {
            let isFirst = line.allSatisfy { $0 == " " }
            if !isFirst && indent.count + 2 + line.count + 1 + word.count > width {
                lines.append(line)
                line = hanging + hanging + word
            } else {
                line += (isFirst ? "" : " ") + word
            }
        }
        return (lines + [line]).map { "\(indent)# \($0)" }
    }
}
