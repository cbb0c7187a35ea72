/// What may stand at a place of a pattern, as it is matched: numbers alone.
struct PatternChoice: BitwiseCopyable, Sendable {
    /// Which of the choices of a `PatternElement` it is.
    enum Form: UInt8, BitwiseCopyable, Sendable {
        case word, prefix, suffix, shape, start, end, kind, set, gap
    }

    /// Which it is.
    let form: Form
    /// The word, affix, set or kind of token, or the most words of a gap; 0 when there is none.
    let number: Int32
    /// The affix that a shape ends with, else 0.
    let ending: Int32

    /// Lays a choice out.
    init(_ choice: PatternElement.Choice) {
        (form, number, ending) =
            switch choice {
            case .word(let word): (.word, Int32(word), 0)
            case .prefix(let affix): (.prefix, Int32(affix), 0)
            case .suffix(let affix): (.suffix, Int32(affix), 0)
            case .shape(let prefix, let suffix): (.shape, Int32(prefix), Int32(suffix))
            case .start: (.start, 0, 0)
            case .end: (.end, 0, 0)
            case .kind(let kind): (.kind, Int32(kind.rawValue), 0)
            case .set(let set): (.set, Int32(set), 0)
            case .gap(let most): (.gap, Int32(most), 0)
            }
    }
}
