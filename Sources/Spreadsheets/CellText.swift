/// Texts, references and numbers of cells as they are written.
public enum CellText {
    /// A text as a cell holds it, in which what a spreadsheet would decode, `_x0041_` for a letter, is kept as it is.
    ///
    /// Source: ECMA-376, part 1, section 22.9.2.19.
    public static func escaped(_ text: String) -> String {
        // Most texts have no such sign, and a pattern is made anew for each that is looked at.
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        return text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
    }

    /// A text with its escapes, `_x000A_` for a line break, taken out.
    ///
    /// Source: ECMA-376, part 1, section 22.9.2.19.
    static func decoded(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
            guard let value = UInt32(match.output.1, radix: 16), let scalar = Unicode.Scalar(value) else {
                return String(match.output.0)
            }
            return String(scalar)
        }
    }

    /// The number of a column from a reference such as `AB12`; nil when it has none.
    static func column(_ reference: String) -> Int? {
        var column = 0
        for letter in reference.utf8 {
            guard (65...90).contains(letter) else { break }
            column = column * 26 + Int(letter) - 64
            guard column <= 16_384 else { return nil }
        }
        return column == 0 ? nil : column
    }

    /// A number as a person writes it: `3`, `0.5`; the text itself when it is none.
    static func number(_ text: String) -> String {
        guard let number = Double(text), number.isFinite else { return text }
        guard number == number.rounded(), abs(number) < 1e15 else { return number.description }
        return String(Int(number))
    }
}
