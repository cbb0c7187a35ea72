/// Text from outside, made safe to show: nothing invisible, nothing that steers a terminal.
public enum VisibleText {
    /// The most code points a name from a file takes in a message.
    public static var nameLimit: Int { 64 }

    /// The text with every control, format and line-separating character written as `\u{1B}`.
    ///
    /// Escaping twice changes nothing more: what is escaped consists of visible characters.
    public static func escaped(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        return text.unicodeScalars.reduce(into: "") { $0 += escaped($1) }
    }

    /// The name of an element or key, escaped and cut to `nameLimit` code points with a `…`.
    public static func name(_ text: String) -> String {
        var shown = ""
        // Where to cut in case the name turns out too long: no later than this, to leave room for the mark.
        var cut = shown.endIndex
        var count = 0
        for scalar in text.unicodeScalars {
            let piece = escaped(scalar)
            count += piece.unicodeScalars.count
            if count > nameLimit { return shown[..<cut] + "…" }
            shown += piece
            if count < nameLimit { cut = shown.unicodeScalars.endIndex }
        }
        return shown
    }

    /// One code point as it is shown: itself, or `\u{…}` with its number in hexadecimal.
    static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        default:
            String(scalar)
        }
    }
}
