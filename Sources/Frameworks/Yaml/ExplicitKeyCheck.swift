import Diagnostics

/// Refuses a text with many keys behind a question mark before anything is built from it.
///
/// Such a key may be a whole list, with keys of that kind in it; comparing keys then takes their size
/// for every level. A few are harmless and refused when they are read.
enum ExplicitKeyCheck {
    /// Reports the question mark that is one too many; true when there is none.
    static func passes(_ text: String, file: String, problems: ProblemSink) -> Bool {
        let bytes = Array(text.utf8)
        guard let offset = oneTooMany(bytes) else { return true }
        let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
        let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.count + 1
        problems.report(
            .shape, at: Place(file: file, line: line, column: column), message,
            remedy: "haal de vraagtekens vóór sleutels weg")
        return false
    }

    /// Where the question mark before a key stands that is one too many, or nil.
    private static func oneTooMany(_ bytes: [UInt8]) -> Int? {
        var found = 0
        // Whether a key may begin here: only blanks, dashes and signs that open stand before it.
        var mayBegin = true
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","):
                mayBegin = true
            case UInt8(ascii: "?") where mayBegin:
                found += 1
                if found > YamlLimits.depth { return offset }
            case UInt8(ascii: " "), UInt8(ascii: "-"): break
            default: mayBegin = false
            }
        }
        return nil
    }

    /// What is wrong with a key that is no text.
    static let message = "een sleutel moet een tekst zijn"
}
