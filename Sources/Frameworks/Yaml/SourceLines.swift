/// The lines of a text, addressed the way YAML marks do: 1-based lines, columns in code points.
struct SourceLines {
    /// The lines without their line feed.
    private var lines: [Substring.UnicodeScalarView]

    /// Cuts a text into lines at line feeds.
    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// How many lines there are; at least one.
    var count: Int { lines.count }

    /// The code points from a 1-based column of a 1-based line to its end; empty when past the end.
    func rest(line: Int, column: Int) -> Substring.UnicodeScalarView {
        guard line >= 1, line <= lines.count, column >= 1 else { return Substring("").unicodeScalars }
        return lines[line - 1].dropFirst(column - 1)
    }

    /// How many blanks a 1-based line begins with, or nil when it holds nothing else.
    func indentation(ofLine line: Int) -> Int? {
        let text = rest(line: line, column: 1)
        let blanks = text.prefix { $0 == " " }.count
        let first = text.dropFirst(blanks).first
        return first == nil || first == "\r" ? nil : blanks
    }

    /// Replaces one code point, which keeps every column as it was.
    mutating func replace(line: Int, column: Int, with scalar: Unicode.Scalar) {
        guard line >= 1, line <= lines.count else { return }
        var text = String.UnicodeScalarView(lines[line - 1])
        guard let index = text.index(text.startIndex, offsetBy: column - 1, limitedBy: text.endIndex),
            index < text.endIndex
        else { return }
        text.replaceSubrange(index...index, with: CollectionOfOne(scalar))
        lines[line - 1] = Substring(String(text)).unicodeScalars
    }

    /// The whole text again.
    var text: String {
        var joined = String.UnicodeScalarView()
        for (number, line) in lines.enumerated() {
            if number > 0 { joined.append("\n") }
            joined.append(contentsOf: line)
        }
        return String(joined)
    }
}
