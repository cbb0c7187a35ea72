/// One place in a pattern.
struct PatternElement: Sendable {
    /// What may stand there.
    enum Choice: Hashable, Sendable {
        /// A word with this number.
        case word(Int)
        /// A word that begins with the affix of this number.
        case prefix(Int)
        /// A word that no list knows and that ends with the affix of this number.
        case suffix(Int)
        /// A word that no list knows and that begins and ends with the affixes of these numbers.
        case shape(prefix: Int, suffix: Int)
        /// Nothing: the place before the first word of a sentence or of a part of it.
        case start
        /// Nothing: the place behind the last word of a sentence or of a part of it.
        case end
        /// A token of a kind.
        case kind(SentenceToken.Kind)
        /// What a named set of patterns matches.
        case set(Int)
        /// Up to so many tokens, none of them a boundary.
        case gap(Int)
    }

    /// The most words of the gap written as `…`; a wider one also ends where another part of the sentence begins.
    static let narrowGap = 3

    /// What may stand there, one of these.
    var choices: [Choice]
    /// Whether nothing may stand there too.
    var isOptional: Bool

    /// Whether it is a place between words and takes none.
    var takesNothing: Bool {
        choices.allSatisfy { choice in
            switch choice {
            case .start, .end: true
            default: false
            }
        }
    }
}
