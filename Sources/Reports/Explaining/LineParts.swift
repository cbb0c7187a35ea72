/// Cuts a long line into rows.
struct LineParts {
    private let line: Int
    private var column = 1
    private var start = 1
    private var spans: [SourceSpan] = []
    /// The rows so far.
    private(set) var rows: [SourceRow] = []
    /// How deep the next row stands.
    var depth = 0

    /// Begins a line.
    init(line: Int) { self.line = line }

    /// Whether the row that was begun holds something.
    var hasContent: Bool { !spans.isEmpty }

    /// Adds a stretch to the row that was begun.
    mutating func add(_ span: SourceSpan) {
        spans.append(span)
        column += span.text.unicodeScalars.count
    }

    /// Ends the row that was begun.
    ///
    /// - Parameter depth: How deep it stands.
    mutating func cut(depth: Int) {
        guard hasContent else { return }
        rows.append(
            SourceRow(
                line: line, column: start, isPart: true, depth: max(0, depth),
                spans: SourceSpan.joined(spans)))
        spans = []
        start = column
    }
}

/// Cuts a long line of JSON behind what opens and behind each comma, and before what closes.
enum JSONParts {
    /// The rows of a line.
    static func rows(_ spans: [SourceSpan], line: Int) -> [SourceRow] {
        var parts = LineParts(line: line)
        for span in spans {
            guard span.kind == .structure else {
                parts.add(span)
                continue
            }
            for scalar in span.text.unicodeScalars {
                let one = SourceSpan(kind: .structure, text: String(scalar))
                switch scalar {
                case "{", "[":
                    parts.add(one)
                    parts.cut(depth: parts.depth)
                    parts.depth += 1
                case "}", "]":
                    parts.cut(depth: parts.depth)
                    parts.depth -= 1
                    parts.add(one)
                case ",":
                    parts.add(one)
                    parts.cut(depth: parts.depth)
                default: parts.add(one)
                }
            }
        }
        parts.cut(depth: parts.depth)
        return parts.rows
    }
}

/// Cuts a long line of XML before each tag, save one that closes what holds a value only.
enum XMLParts {
    /// The rows of a line.
    static func rows(_ spans: [SourceSpan], line: Int) -> [SourceRow] {
        var parts = LineParts(line: line)
        var isAfterValue = false
        var begins = 0
        for span in spans {
            guard span.kind == .structure else {
                parts.add(span)
                isAfterValue = span.kind == .value
                continue
            }
            let pieces = pieces(span.text)
            for piece in pieces {
                let closes = piece.hasPrefix("</")
                if piece.hasPrefix("<") && !(closes && isAfterValue) {
                    parts.cut(depth: begins)
                    begins = closes ? parts.depth - 1 : parts.depth
                }
                if closes {
                    parts.depth -= 1
                } else if piece == "<" {
                    parts.depth += 1
                } else if piece.hasPrefix("/>") {
                    parts.depth -= 1
                }
                parts.add(SourceSpan(kind: .structure, text: piece))
                isAfterValue = false
            }
        }
        parts.cut(depth: begins)
        return parts.rows
    }

    /// Structure that holds the end of one tag and the beginning of another, taken apart before each `<` and `/>`.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            let cut = rest.dropFirst().firstIndex { $0 == "<" } ?? rest.endIndex
            let slash = rest.dropFirst().firstRange(of: "/>")?.lowerBound ?? rest.endIndex
            let end = min(cut, slash)
            pieces.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return pieces
    }
}
