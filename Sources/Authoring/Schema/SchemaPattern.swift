import Frameworks

/// Regular expressions, as JSON Schema has them, for how texts of a framework file are written.
enum SchemaPattern {
    /// A text that is not blank.
    static let text = #"\S"#
    /// A rule: not blank, and without the line end that a block with `|` keeps.
    static let expression = #"\S(?:[\s\S]*[^\n])?$"#
    /// A decimal number that is not negative.
    static let number = "^[0-9]+(?:[.][0-9]+)?$"
    /// A whole number from 1 to 99.
    static let ordinal = "^[1-9][0-9]?$"
    /// A whole date.
    static let date = "^\(day)$"
    /// A date, or a month or year.
    static let partialDate = "^(?:\(day)|\(month)|\(year))$"
    /// A duration in months or in days.
    static let duration = "^-?P(?:[0-9]+Y(?:[0-9]+M)?|[0-9]+M|[0-9]+W(?:[0-9]+D)?|[0-9]+D)$"
    /// A name without folders.
    static let fileName = "^[^/]+$"
    /// One word of letters and digits that begins with a letter.
    static let word = "^\(first)\(part)*$"
    /// Such words with single blanks between them, of which only the first begins with a letter.
    static let words = "^\(first)\(part)*(?: \(part)+)*$"

    private static let year = "(?:19|20|21)[0-9]{2}"
    private static let month = year + "-(?:0[1-9]|1[0-2])"
    private static let day = month + "-(?:0[1-9]|[12][0-9]|3[01])"
    private static let first = #"\p{Alphabetic}"#
    private static let part = #"[\p{Alphabetic}0-9_]"#

    /// The codes that may stand in a place.
    static func code(_ code: FormatCode) -> String {
        let number = "[1-9][0-9]?"
        let kinds = RequirementCode.Kind.allCases.filter { code.kinds.contains($0) }
        let forms = kinds.map { kind in
            let letter = kind == .rule && code.mayHaveLetter ? "(?:[.][a-z])?" : ""
            return "\(kind.rawValue)\(number)\(letter)"
        }
        return "^\(number)[.](?:\(forms.joined(separator: "|")))$"
    }

    /// A text that is not blank and in which braces hold slots out of a list.
    static func template(_ slots: [TextSlot]) -> String {
        let names = slots.map { slot in
            slot.rawValue.split(separator: " ").joined(separator: #"\s+"#)
        }
        let piece = #"(?:[^{}]|\{(?:\#(names.joined(separator: "|")))\})"#
        return #"^\s*(?:[^{}\s]|\{(?:\#(names.joined(separator: "|")))\})\#(piece)*$"#
    }
}
