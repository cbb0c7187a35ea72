import PropertyTesting

/// Dutch-like words for free texts; no text names a person.
enum WordStock {
    /// Words that need nothing special in XML, and some that do.
    static let words = [
        "afspraak", "moeder", "vader", "veilig", "school", "wekelijks", "contact", "thuis", "gesprek", "hulp",
        "plan", "rust", "overleg", "belt", "komt", "samen", "zonder", "spanning", "signaal", "grens", "kind",
        "beëindigd", "coördinatie", "één", "financiën", "reïntegratie", "’s avonds", "m’n", "zó", "hè",
    ]

    /// Words that a careless writer would break: markup, quotes, characters outside the basic plane, line ends.
    static let awkward = [
        "Q&A", "a < b", "b > a", "]]>", "\"citaat\"", "'enkel'", "€ 20", "🙂", "a\u{301}", "\u{E1}", "–",
        "\u{A0}",
        "&amp;", "%20", "\t", "\n", "\r", "<!--", "-->", "\u{FEFF}", "\u{10FFFF}", "\u{FFFD}",
    ]

    /// A text of some words, at least one.
    static func text(_ count: Int, _ numbers: inout SeededNumbers) -> String {
        var parts: [String] = []
        for _ in 0..<max(1, count) {
            parts.append(numbers.percent(6) ? numbers.pick(awkward) : numbers.pick(words))
        }
        // A blank text would count as absent.
        if parts.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { parts.append("rust") }
        return parts.joined(separator: " ")
    }
}
