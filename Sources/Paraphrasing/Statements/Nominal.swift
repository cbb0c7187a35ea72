/// A value as a thing in a sentence.
struct Nominal: Hashable, Sendable {
    /// The words.
    let phrase: Phrase
    /// Whether they end in a clause of their own, so that a comma stands before the verb.
    let endsInClause: Bool

    /// Makes a thing from its words.
    init(_ phrase: Phrase, endsInClause: Bool = false) {
        self.phrase = phrase
        self.endsInClause = endsInClause
    }

    /// The words as the subject of a verb behind them.
    var subject: Phrase { endsInClause ? "\(phrase)," : phrase }

    /// Whether it is nothing but an expression as written.
    var isSource: Bool {
        if case .source = phrase.runs.first, phrase.runs.count == 1 { true } else { false }
    }
}
