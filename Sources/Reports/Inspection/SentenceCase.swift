/// Words at the beginning and inside of a Dutch sentence.
enum SentenceCase {
    /// Words that begin a sentence: `Eén onderwerp`, `Zes onderwerpen`.
    static func begun(_ words: String) -> String {
        if words.hasPrefix("één") { return "Eén" + words.dropFirst(3) }
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// A sentence behind a colon: without capital, unless it begins with a name or an abbreviation.
    static func afterColon(_ sentence: String) -> String {
        let words = sentence.split(separator: " ", maxSplits: 2)
        guard let first = words.first, first.dropFirst().allSatisfy({ !$0.isUppercase }) else {
            return sentence
        }
        if words.count > 1, words[1].first?.isUppercase == true { return sentence }
        if sentence.hasPrefix("Eén") { return "één" + sentence.dropFirst(3) }
        return sentence.prefix(1).lowercased() + sentence.dropFirst()
    }
}
