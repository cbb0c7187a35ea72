import CivilDates

/// Lines of a calendar.
///
/// Source: RFC 5545, sections 3.1 and 3.3.11.
enum CalendarText {
    /// The most bytes of a line without its end.
    static let lineBytes = 75

    /// A property with its value, folded: no line is longer than allowed, no code point is cut.
    static func line(_ name: String, _ value: String) -> String {
        var lines = ""
        var room = lineBytes
        for scalar in (name + ":" + value).unicodeScalars {
            let bytes = UTF8.width(scalar)
            if bytes > room {
                lines += "\r\n "
                room = lineBytes - 1
            }
            lines.unicodeScalars.append(scalar)
            room -= bytes
        }
        return lines + "\r\n"
    }

    /// A text as a value: what has a meaning of its own is escaped.
    static func text(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\", ";", ",": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// A day as a value: `20261114`.
    static func date(_ day: CivilDay) -> String { day.description.replacing("-", with: "") }

    /// Names as a part of an identifier: letters, digits, full stops, hyphens and underscores; any other byte as `%2F`.
    static func identifier(_ parts: [String]) -> String {
        parts.map { part in
            part.utf8.map { byte in
                switch byte {
                case 48...57, 65...90, 97...122, 45, 46, 95: String(Unicode.Scalar(byte))
                default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            }.joined()
        }.joined(separator: "/")
    }
}
