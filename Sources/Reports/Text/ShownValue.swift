/// The value that a rest of a line of a dossier begins with.
enum ShownValue {
    /// A tag, the text up to the next tag, or a value of JSON; of an object or list its bracket.
    static func prefix(of rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        guard let first = rest.first else { return rest }
        switch first {
        case "<": return through(">", rest)
        case "\"": return text(rest)
        case "{", "[": return rest.prefix(1)
        default:
            if let tag = rest.firstIndex(of: "<") { return rest[..<tag] }
            return rest.prefix { $0 != "," && $0 != "}" && $0 != "]" }
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
