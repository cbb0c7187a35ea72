/// Takes a line of a file in JSON apart.
///
/// The file has been read already. A key is known by the colon behind it on the same line; any other text is a value.
enum JSONSpans {
    /// The stretches of a line.
    static func spans(_ line: String) -> [SourceSpan] {
        var spans: [SourceSpan] = []
        var rest = Substring(line).unicodeScalars[...]
        while let first = rest.first {
            switch first {
            case "\"":
                rest = rest.dropFirst()
                let content = content(&rest)
                let isClosed = rest.first == "\""
                if isClosed { rest = rest.dropFirst() }
                let isKey = isClosed && rest.drop { $0 == " " || $0 == "\t" }.first == ":"
                spans.append(SourceSpan(kind: .structure, text: "\""))
                spans.append(isKey ? .named(content) : SourceSpan(kind: .value, text: content))
                if isClosed { spans.append(SourceSpan(kind: .structure, text: "\"")) }
            case "{", "}", "[", "]", ",", ":", " ", "\t", "\r", "\u{FEFF}":
                spans.append(SourceSpan(kind: .structure, text: String(first)))
                rest = rest.dropFirst()
            default:
                let value = rest.prefix { !"{}[],: \t\r\"".unicodeScalars.contains($0) }
                spans.append(SourceSpan(kind: .value, text: String(value)))
                rest = rest[value.endIndex...]
            }
        }
        return SourceSpan.joined(spans)
    }

    /// Takes what stands up to the closing quotation mark of a text, escapes as they are written.
    private static func content(_ rest: inout Substring.UnicodeScalarView) -> String {
        var content = String.UnicodeScalarView()
        while let scalar = rest.first, scalar != "\"" {
            content.append(scalar)
            rest = rest.dropFirst()
            if scalar == "\\", let escaped = rest.popFirst() { content.append(escaped) }
        }
        return String(content)
    }
}
