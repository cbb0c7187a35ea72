import Diagnostics

/// Refuses characters that would make positions or meaning differ from what an author sees.
enum CharacterCheck {
    /// Code points set aside to mark repeated keys while a file is read.
    static let reserved: ClosedRange<UInt32> = 0xE000...0xF8FF

    /// Reports refused characters of a text; true when there are none.
    static func passes(_ text: String, file: String, problems: ProblemSink) -> Bool {
        if isPlain(text) { return true }
        var line = 1
        var column = 1
        var found = 0
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            let next = index < scalars.endIndex ? scalars[index] : nil
            if let refusal = refusal(of: scalar, before: next) {
                found += 1
                if found <= YamlLimits.characters {
                    let place = Place(file: file, line: line, column: column)
                    problems.report(.character, at: place, refusal.what, remedy: refusal.remedy)
                }
            }
            column += 1
            if scalar == "\n" {
                line += 1
                column = 1
            }
        }
        return found == 0
    }

    /// Whether no byte of a text is, or begins, a character that may be refused; nearly all texts are so.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.allSatisfy { index in
                switch bytes[index] {
                case 0x0A, 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xED: true
                // U+0080 to U+009F.
                case 0xC2: bytes[index + 1] > 0x9F
                case 0xE2: !isInvisible(bytes[index + 1], bytes[index + 2])
                default: false
                }
            }
        }
    }

    /// Whether these two bytes behind E2 make U+2028 to U+202E or U+2066 to U+2069.
    private static func isInvisible(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (0xA8...0xAE).contains(third) || second == 0x81 && (0xA6...0xA9).contains(third)
    }

    /// What is wrong with a character and what to do, or nil when nothing is.
    private static func refusal(
        of scalar: Unicode.Scalar, before next: Unicode.Scalar?
    ) -> (what: String, remedy: String)? {
        switch scalar.value {
        case 0x09:
            return ("een tab mag niet in dit bestand", "gebruik spaties")
        case 0x0A:
            return nil
        case 0x0D where next == "\n":
            return nil
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, reserved:
            let hex = String(scalar.value, radix: 16, uppercase: true)
            let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
            return ("het onzichtbare teken U+\(code) mag niet in dit bestand", "verwijder het")
        default:
            return nil
        }
    }
}
