import Diagnostics

/// How names that appear in expressions are written.
enum NameGrammar {
    /// Reports a name that is not one word of letters and digits, beginning with a letter.
    static func checkWord(_ name: String, noun: String, at place: Place, problems: ProblemSink) {
        if isWord(name) { return }
        problems.report(
            .name, at: place, "\"\(name)\" kan geen naam van een \(noun) zijn",
            remedy: "gebruik één woord van letters en cijfers dat met een letter begint")
    }

    /// Reports a name that is not made of words with single blanks between them, beginning with a letter.
    static func checkWords(_ name: String, noun: String, at place: Place, problems: ProblemSink) {
        let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let rest = words.dropFirst().allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isPart) }
        if rest, let first = words.first, isWord(first) { return }
        problems.report(
            .name, at: place, "\"\(name)\" kan geen naam van een \(noun) zijn",
            remedy: "gebruik woorden van letters en cijfers met één spatie ertussen")
    }

    private static func isWord(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        return name.unicodeScalars.allSatisfy(isPart)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
    }
}
