import Diagnostics

/// Text for XML 1.0.
enum XMLText {
    /// The text with markup escaped, and what XML cannot hold shown as `\u{FFFE}`.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in legal(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text with what XML cannot hold, and what steers a reader, shown as `\u{FFFE}`.
    static func legal(_ text: String) -> String {
        var result = ""
        for scalar in VisibleText.escaped(text).unicodeScalars {
            if scalar.value & 0xFFFE == 0xFFFE {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
