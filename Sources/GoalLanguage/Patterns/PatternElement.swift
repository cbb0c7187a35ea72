/// One place in a pattern.
struct PatternElement: Sendable {
    /// What may stand there.
    enum Choice: Sendable {
        /// A word with this number.
        case word(Int)
        /// A word that begins so.
        case prefix(String)
        /// A word that ends so.
        case suffix(String)
        /// A token of a kind.
        case kind(SentenceToken.Kind)
        /// What a named set of patterns matches.
        case set(Int)
        /// Up to so many tokens, none of them a boundary.
        case gap(Int)
    }

    /// What may stand there, one of these.
    var choices: [Choice]
    /// Whether nothing may stand there too.
    var isOptional: Bool
}
