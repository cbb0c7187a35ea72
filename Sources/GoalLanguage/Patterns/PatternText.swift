/// Takes a pattern, as it is written, apart.
enum PatternText {
    /// The places of a pattern: what stands between blanks outside angle brackets.
    static func places(of text: String) -> [Substring] {
        split(Substring(text), at: UInt8(ascii: " ")).filter { !$0.isEmpty }
    }

    /// The alternatives of a place: what stands between bars outside angle brackets.
    static func alternatives(of place: Substring) -> [Substring] {
        split(place, at: UInt8(ascii: "|"))
    }

    /// Whether an alternative has letters and digits of ASCII only, and so no sign that means something.
    static func isPlainWord(_ written: Substring) -> Bool {
        written.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
    }

    /// The parts between separators; one more than there are separators.
    private static func split(_ text: Substring, at separator: UInt8) -> [Substring] {
        var parts: [Substring] = []
        var isInside = false
        var start = text.startIndex
        let bytes = text.utf8
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte == UInt8(ascii: "<") { isInside = true }
            if byte == UInt8(ascii: ">") { isInside = false }
            if byte == separator && !isInside {
                parts.append(text[start..<index])
                start = bytes.index(after: index)
            }
        }
        return parts + [text[start...]]
    }
}
