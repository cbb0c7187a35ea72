/// How many of the parts of a group must hold.
enum Grouping: Hashable, Sendable {
    /// Every one.
    case all
    /// One or more.
    case any
    /// Not a single one.
    case none
    /// At least one does not.
    case notAll
    /// So many or more, in words.
    case atLeast(Phrase)
    /// Fewer than so many, in words.
    case fewerThan(Phrase)
    /// The first part whose condition holds.
    case firstThatApplies

    /// The words above a list of parts that stands by itself.
    var heading: Phrase {
        switch self {
        case .all: "alle van:"
        case .any: "ten minste één van:"
        case .none: "geen van:"
        case .notAll: "niet alle van:"
        case .atLeast(let number): "ten minste \(number) van:"
        case .fewerThan(let number): "minder dan \(number) van:"
        case .firstThatApplies: "het eerste dat van toepassing is:"
        }
    }

    /// What takes the place of *dit* in *voor elk doel geldt dit*.
    var pronoun: Phrase {
        switch self {
        case .all: "dit alles"
        case .any: "ten minste één hiervan"
        case .none: "niets hiervan"
        case .notAll: "niet alles hiervan"
        case .atLeast(let number): "ten minste \(number) hiervan"
        case .fewerThan(let number): "minder dan \(number) hiervan"
        case .firstThatApplies: "het eerste hiervan dat van toepassing is"
        }
    }

    /// The same asked of the items of a list; nil when a number is asked.
    var amount: Amount? {
        switch self {
        case .all: .each
        case .any: .atLeastOne
        case .none: Amount.none
        case .notAll: .notEach
        case .atLeast, .fewerThan, .firstThatApplies: nil
        }
    }
}
