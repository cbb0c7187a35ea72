/// Problems as text for a terminal: the problem, the line it stands in, a caret beneath its column.
public struct ProblemRenderer: Sendable {
    /// Whether the line of source is shown; never for dossiers, whose lines hold values.
    public let showSource: Bool

    /// The most columns a line of source takes, gutter included.
    public static var width: Int { 100 }

    /// Makes a renderer.
    public init(showSource: Bool) { self.showSource = showSource }

    /// The problem on one line, then, where it can be shown, its line of source and the caret.
    ///
    /// The source is the file the problem stands in, or nil when it is not at hand. There is no
    /// line feed at the end.
    public func text(for problem: Problem, in source: SourceText?) -> String {
        guard showSource, let source, let place = problem.place,
            let excerpt = Self.excerpt(at: place, in: source)
        else { return problem.description }
        return problem.description + "\n" + excerpt
    }

    /// The line of a place and the caret beneath it, or nil when the source has no such line.
    public static func excerpt(at place: Place, in source: SourceText) -> String? {
        let number = String(place.line)
        let gutter = "  \(number) | "
        guard
            let excerpt = SourceExcerpt(
                source, line: place.line, column: place.column,
                width: Self.width - gutter.unicodeScalars.count)
        else { return nil }
        var lines = [Self.trimmed(gutter + excerpt.line)]
        if let caret = excerpt.caret {
            lines.append("  \(String(repeating: " ", count: number.utf8.count)) | \(caret)")
        }
        return lines.joined(separator: "\n")
    }

    /// The problems of a list one below the other, and a count of those that are not shown.
    ///
    /// The closure gives a file by its name as it stands in the places, or nil when it is not at
    /// hand; it is not asked when no source is shown. Empty for an empty list, no line feed at the
    /// end.
    public func text(for list: ProblemList, source: (String) -> SourceText?) -> String {
        var lines = list.shown.map { problem in
            text(for: problem, in: showSource ? problem.place.flatMap { source($0.file) } : nil)
        }
        if let omission = list.omission { lines.append(omission) }
        return lines.joined(separator: "\n")
    }

    /// A line without blanks at its end.
    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
