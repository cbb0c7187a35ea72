/// The text of `onderwerpen.yaml`, to which a topic can be added while all that stands there stays as it is.
public struct TopicList {
    private let lines: [Substring]
    private let lineEnd: String
    /// The line of the key `onderwerpen`.
    private let key: Int

    /// Finds the list of topics; nil when it is not written as one item below the other.
    public init?(_ text: String) {
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n"
        // A line feed behind a carriage return is one character with it.
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        guard
            let key = lines.firstIndex(where: { line in
                Self.content(line) == "onderwerpen:"
            })
        else { return nil }
        self.key = key
        guard let first = items.first(where: { !Self.isEmpty(lines[$0]) }), Self.isItem(lines[first]) else {
            return nil
        }
    }

    /// The text with a topic behind the last one.
    ///
    /// - Parameter topic: The topic as an item of a list that is indented two columns, with a line feed behind it.
    /// - Returns: The text, with line ends as it had them.
    public func adding(_ topic: String) -> String {
        let last = items.last ?? key
        let first = items.first { Self.isItem(lines[$0]) }
        let indent = first.map { lines[$0].prefix { $0 == " " } } ?? "  "
        let added = topic.split(separator: "\n").map { indent + $0.dropFirst(2) }
        var result = Array(lines[...last]) + added + Array(lines[(last + 1)...])
        // A file that did not end its last line does so now.
        if last + 1 == lines.count { result.append("") }
        return result.joined(separator: lineEnd)
    }

    /// The lines of the topics, with the comments that are indented as far as their keys.
    private var items: [Int] {
        let rest = lines.indices.dropFirst(key + 1)
        let end = rest.first {
            !lines[$0].hasPrefix(" ") && !lines[$0].hasPrefix("-") && !Self.isEmpty(lines[$0])
        }
        let block = rest.prefix { $0 < end ?? lines.count }
        let indent = block.first { !Self.isEmpty(lines[$0]) }.map { Self.indent(of: lines[$0]) } ?? 0
        return block.filter { index in
            let line = lines[index]
            return !Self.isEmpty(line) || line.contains("#") && Self.indent(of: line) > indent
        }
    }

    private static func isEmpty(_ line: Substring) -> Bool {
        let first = line.first { $0 != " " }
        return first == nil || first == "#"
    }

    private static func indent(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

    private static func isItem(_ line: Substring) -> Bool { line.drop { $0 == " " }.hasPrefix("- ") }

    /// A line without a comment behind it and without blanks at its end.
    private static func content(_ line: Substring) -> Substring {
        var content = line.prefix { $0 != "#" }
        while content.last == " " { content.removeLast() }
        return content
    }
}
