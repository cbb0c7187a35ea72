/// The lines of a text, addressed the way YAML marks do: 1-based lines, columns in code points.
///
/// Every question takes the same time however long the lines are.
struct SourceLines {
    /// The code points of the whole text.
    private var scalars: [Unicode.Scalar]
    /// Where each line starts, then one past the end of the text as if a line feed stood there.
    private let starts: [Int]

    /// Cuts a text into lines at line feeds.
    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count)
        var starts = [0]
        for scalar in text.unicodeScalars {
            scalars.append(scalar)
            if scalar == "\n" { starts.append(scalars.count) }
        }
        self.scalars = scalars
        self.starts = starts + [scalars.count + 1]
    }

    /// How many lines there are; at least one.
    var count: Int { starts.count - 1 }

    /// The code points from a 1-based column of a 1-based line to its end; empty when past the end.
    func rest(line: Int, column: Int) -> ArraySlice<Unicode.Scalar> {
        guard line >= 1, line <= count, column >= 1 else { return [] }
        let end = starts[line] - 1
        return scalars[min(starts[line - 1] + column - 1, end)..<end]
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
        let rest = rest(line: line, column: column)
        if !rest.isEmpty { scalars[rest.startIndex] = scalar }
    }

    /// The whole text again.
    var text: String { String(String.UnicodeScalarView(scalars)) }
}
