/// A word, number, date or sign of a sentence.
struct SentenceToken: Sendable, Equatable {
    /// What kind of token it is.
    enum Kind: UInt8, Sendable, CaseIterable {
        /// A word.
        case word
        /// A word with a capital that no list knows: the name of somebody.
        case name
        /// A number in digits.
        case number
        /// A date in digits: `1-5-2026`, `2026-05-01`, `1/5`.
        case date
        /// A time in digits: `19.00` before *uur*, `7:30`.
        case time
        /// A sign at which one part of a sentence ends.
        case boundary
    }

    /// What kind of token it is.
    var kind: Kind
    /// The token in small letters without accents, slips mended.
    var text: String
    /// Whether it begins with a capital.
    var isCapital = false
    /// The number of the word of a list that it is; nil when it is none, or was not looked for.
    var listed: Int?
    /// Where it stands, as UTF-8 offsets in the sentence.
    var range: Range<Int>
}
