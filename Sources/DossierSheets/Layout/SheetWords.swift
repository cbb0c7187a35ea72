/// The words of cells that stand for something else than themselves, and how several values share a cell.
enum SheetWords {
    /// Recorded as unknown.
    static let unknown = "onbekend"
    /// A list that is there and holds nothing.
    static let none = "geen"
    /// A record that is there and holds nothing.
    static let recorded = "vastgelegd"
    /// Yes.
    static let yes = "ja"
    /// No.
    static let no = "nee"

    /// A word of a cell, without blanks around it and without capitals.
    static func folded(_ text: String) -> String { exact(text).lowercased() }

    /// A text without blanks around it.
    static func exact(_ text: String) -> String {
        let letters = text.drop(while: \.isWhitespace)
        return letters.lastIndex { !$0.isWhitespace }.map { String(letters[...$0]) } ?? ""
    }

    /// A free text as a cell holds it: one that reads as a word stands between quotation marks.
    static func shown(_ text: String) -> String { isWord(inside(text)) ? "\"\(text)\"" : text }

    /// A free text as a cell holds it, without the marks that keep it from being a word.
    static func text(_ shown: String) -> String {
        guard shown.count > 2, shown.first == "\"", shown.last == "\"", isWord(inside(shown)) else {
            return shown
        }
        return String(shown.dropFirst().dropLast())
    }

    /// Values in one cell.
    static func joined(_ items: [String], areTexts: Bool) -> String {
        let shown = items.map { areTexts ? escaped($0) : $0 }.joined(separator: "; ")
        return areTexts && isWord(folded(shown)) ? "\\" + shown : shown
    }

    /// The values of a cell; in texts, `\;` is a semicolon that parts nothing.
    static func items(_ text: String, areTexts: Bool) -> [String] {
        var items: [String] = []
        var item = String.UnicodeScalarView()
        // What stands behind a backslash is kept, blanks too.
        var (count, kept) = (0, 0)
        var isEscaped = false
        func finish() {
            while count > kept, item.last?.properties.isWhitespace == true {
                item.removeLast()
                count -= 1
            }
            if !item.isEmpty { items.append(String(item)) }
            (item, count, kept) = (String.UnicodeScalarView(), 0, 0)
        }
        // Not by characters: an accent at the start of a text belongs to nothing before it.
        for scalar in text.unicodeScalars {
            if isEscaped {
                item.append(scalar == "n" ? "\n" : scalar)
                count += 1
                kept = count
                isEscaped = false
            } else if areTexts && scalar == "\\" {
                isEscaped = true
            } else if scalar == ";" || isNewline(scalar) {
                finish()
            } else if !(item.isEmpty && scalar.properties.isWhitespace) {
                item.append(scalar)
                count += 1
            }
        }
        if isEscaped { item.append("\\") }
        finish()
        return items
    }

    private static func escaped(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        let last = text.unicodeScalars.count - 1
        for (index, scalar) in text.unicodeScalars.enumerated() {
            let isEdge = scalar.properties.isWhitespace && (index == 0 || index == last)
            if scalar == "\n" {
                shown.append(contentsOf: "\\n".unicodeScalars)
                continue
            }
            if isEdge || scalar == "\\" || scalar == ";" || isNewline(scalar) { shown.append("\\") }
            shown.append(scalar)
        }
        return String(shown)
    }

    private static func isNewline(_ scalar: Unicode.Scalar) -> Bool { Character(scalar).isNewline }

    private static func isWord(_ text: String) -> Bool { text == unknown || text == none }

    /// What stands between all quotation marks.
    private static func inside(_ text: String) -> String {
        var rest = Substring(folded(text))
        while rest.count > 2, rest.first == "\"", rest.last == "\"" { rest = rest.dropFirst().dropLast() }
        return folded(String(rest))
    }
}
