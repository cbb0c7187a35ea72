/// A file with one of its keys left out, and all that stands behind that key.
struct KeyDeletion: CustomStringConvertible {
    /// The number of the line of the key, and the key.
    let description: String
    /// The file without it.
    let text: String

    /// Every key that begins a line, save one that is alone in its group: what would be left is no group.
    static func all(of text: String) -> [KeyDeletion] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.indices.compactMap { index in deletion(at: index, of: lines) }
    }

    private static func deletion(at index: Int, of lines: [String]) -> KeyDeletion? {
        let line = lines[index]
        let begin = line.prefix { $0 == " " || $0 == "-" }
        let rest = line.dropFirst(begin.count)
        guard let colon = rest.firstIndex(of: ":"), rest.first.map({ $0.isLetter || $0.isNumber }) ?? false,
            !rest.contains("{") || colon < rest.firstIndex(of: "{") ?? rest.endIndex
        else { return nil }
        let indent = begin.count
        var end = index + 1
        while end < lines.count, depth(of: lines[end]) > indent { end += 1 }
        var kept = lines
        var next: String?
        if begin.contains("-") {
            // The next key of the item begins it now.
            guard end < lines.count, depth(of: lines[end]) == indent, !lines[end].contains("- ") else {
                return nil
            }
            next = String(begin) + lines[end].dropFirst(indent)
        } else {
            let before = lines[..<index].last { depth(of: $0) <= indent }
            let after = end < lines.count ? depth(of: lines[end]) : 0
            let isFirst = before.map { depth(of: $0) < indent && !$0.contains("- ") } ?? true
            if isFirst && after != indent { return nil }
        }
        kept.replaceSubrange(index..<(next == nil ? end : end + 1), with: next.map { [$0] } ?? [])
        return KeyDeletion(
            description: "line \(index + 1): \(rest[..<colon])", text: kept.joined(separator: "\n"))
    }

    /// How far a line is indented; a line without text belongs to what is above it.
    private static func depth(of line: String) -> Int {
        let depth = line.prefix { $0 == " " }.count
        return depth == line.count ? (line.isEmpty ? 0 : .max) : depth
    }
}
