/// Sets of patterns laid out flat: rows of places and of what may stand there, found by number.
///
/// Reading a sentence asks for them thousands of times; none of it is an object of its own.
struct PatternTable: Sendable {
    /// A place of a pattern: which choices it has, and whether it may be left out.
    struct Place: BitwiseCopyable, Sendable {
        /// Its first choice among all choices, and the one behind its last; the words come first, by number.
        let first, end: Int32
        /// Its first choice that is no word.
        let others: Int32
        /// Whether nothing may stand there too.
        let isOptional: Bool
        /// The bits of the keys of tokens that may stand there, all of them when it may be no token; see `bit(of:)`.
        let mask: UInt64
        /// The same when a token has to stand there, all bits when none has to: one of them stands somewhere behind
        /// the beginning of every match.
        var needed: UInt64 { isOptional ? .max : mask }
    }

    /// Every choice of every place.
    let choices: PinnedArray<PatternChoice>
    /// Every place of every pattern.
    let places: PinnedArray<Place>
    /// Of every pattern its first place; it goes on to the first place of the next.
    let patterns: PinnedArray<Int32>
    /// The keys of tokens that patterns may begin with, of every set in order, and behind them one for any token.
    let keys: PinnedArray<Int32>
    /// Of each of them where in `lists` its patterns start; they go on to where the next start.
    let starts: PinnedArray<Int32>
    /// Where the keys of every set start.
    let sets: PinnedArray<Int32>
    /// Patterns that may begin with a token of a key.
    let lists: PinnedArray<Int32>
    /// Of every key the sets with a pattern that may begin with its token, as bits of so many words.
    ///
    /// Nothing of a set matches where another token stands: most need not be looked for.
    let beginners: PinnedArray<UInt64>
    /// How many words that takes for a key.
    let setWords: Int

    /// The bit that stands for a key in masks; several keys share one.
    static func bit(of key: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: key & 63) }

    /// Lays sets out, none of which needs itself.
    init(_ sets: [PatternSet], keys: TokenKeys, affixes: [[UInt8]]) {
        var layout = PatternLayout(sets: sets.count, keys: keys.count)
        let firsts = FirstTokens(sets, keys: keys, affixes: affixes)
        for set in sets { layout.add(set, firsts) }
        choices = PinnedArray(layout.choices)
        places = PinnedArray(layout.places)
        patterns = PinnedArray(layout.patterns)
        self.keys = PinnedArray(layout.keys)
        starts = PinnedArray(layout.starts)
        self.sets = PinnedArray(layout.sets)
        lists = PinnedArray(layout.lists)
        beginners = PinnedArray(layout.beginners)
        setWords = layout.setWords
    }
}
