/// A full date of birth in running text.
enum BirthDate {
    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov",
        "dec",
    ]
    /// How many words may stand between *geboren* and the date: `geboren op (zondag) 3 maart 2015`.
    private static let reach = 4

    /// Whether a word that begins with *geb* is soon followed by a full date.
    static func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        // Most texts with a digit have no such word: look before making words.
        guard holdsBirth(text) else { return false }
        let words = words(of: String(decoding: text, as: UTF8.self))
        for (index, word) in words.enumerated() where isBirth(word) {
            let end = min(words.count, index + 1 + reach)
            for start in index + 1..<max(end, index + 1) where isDate(words[start...]) { return true }
        }
        return false
    }

    private static func holdsBirth(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count > 8 else { return false }
        for position in 0..<text.count - 2
        where text[position] | 0x20 == UInt8(ascii: "g") && text[position + 1] | 0x20 == UInt8(ascii: "e")
            && text[position + 2] | 0x20 == UInt8(ascii: "b")
        { return true }
        return false
    }

    private static func isBirth(_ word: String) -> Bool {
        ["geb", "geboren", "geboortedatum", "geboortedag", "gebdatum", "gebdat"].contains(word)
    }

    /// Words and numbers in lower case, without the signs between them.
    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether three words begin that are a day, a month and a year, in either order.
    private static func isDate(_ words: ArraySlice<String>) -> Bool {
        guard words.count >= 3 else { return false }
        let parts = Array(words.prefix(3))
        if isYear(parts[0]) { return isMonth(parts[1]) && isDay(parts[2]) }
        return isDay(parts[0]) && isMonth(parts[1])
            && (isYear(parts[2]) || parts[2].count == 2 && Int(parts[2]) != nil)
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (1900...2199).contains(Int(word) ?? 0)
    }

    private static func isMonth(_ word: String) -> Bool {
        months.contains(word) || word.utf8.count <= 2 && (1...12).contains(Int(word) ?? 0)
    }

    private static func isDay(_ word: String) -> Bool {
        word.utf8.count <= 2 && (1...31).contains(Int(word) ?? 0)
    }
}
