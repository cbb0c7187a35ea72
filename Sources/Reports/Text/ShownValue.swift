import Diagnostics

/// The value that a rest of a line of a dossier begins with.
enum ShownValue {
    /// What stands there, and nothing of what stands behind it.
    ///
    /// - Parameters:
    ///   - rest: The rest of the line.
    ///   - isJSON: Whether the dossier is written in JSON, not in XML.
    /// - Returns: The value as the file has it; all of the rest when its end stands on another line.
    static func prefix(
        of rest: Substring.UnicodeScalarView, isJSON: Bool
    ) -> Substring.UnicodeScalarView {
        isJSON ? valueOfJSON(rest) : valueOfXML(rest)
    }

    /// Whether a dossier is written in JSON, by the first of its bytes that is no blank.
    static func isJSON(_ source: SourceText) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let blanks = Set(" \t\r\n".utf8).union(mark)
        let first = source.bytes.first { !blanks.contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// A tag, or the text up to the next one.
    private static func valueOfXML(_ rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        if rest.first == "<" { return through(">", rest) }
        return rest.prefix { $0 != "<" }
    }

    /// A text, a number or a word; of an object or list its bracket.
    private static func valueOfJSON(_ rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        switch rest.first {
        case "\"": text(rest)
        case "{", "[": rest.prefix(1)
        default: rest.prefix { $0 != "," && $0 != "}" && $0 != "]" }
        }
    }

    private static func through(
        _ end: Unicode.Scalar, _ rest: Substring.UnicodeScalarView
    ) -> Substring.UnicodeScalarView {
        rest.firstIndex(of: end).map { rest[...$0] } ?? rest
    }

    /// A text of JSON with its quotation marks.
    private static func text(_ rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        var isEscaped = false
        for index in rest.indices.dropFirst() {
            if rest[index] == "\"" && !isEscaped { return rest[...index] }
            isEscaped = rest[index] == "\\" && !isEscaped
        }
        return rest
    }
}
