import CivilDates
import Feel

/// How many of a list a sentence is about.
enum Amount: Hashable, Sendable {
    /// One or more.
    case atLeastOne
    /// Not one.
    case none
    /// Every one.
    case each
    /// Not every one.
    case notEach
    /// So many or more.
    case atLeast(Int)
    /// So many or fewer.
    case atMost(Int)
    /// Exactly so many.
    case exactly(Int)
    /// Any number but this.
    case not(Int)

    /// The amount that a comparison of a count with a number asks for; nil when none or any number would do.
    init?(_ sign: Expression.Operator, _ number: Int) {
        switch sign {
        case .atLeast where number == 1, .greater where number == 0, .unequal where number == 0:
            self = .atLeastOne
        case .equal where number == 0, .atMost where number == 0, .less where number == 1: self = .none
        case .atLeast where number > 1: self = .atLeast(number)
        case .greater where number > 0: self = .atLeast(number + 1)
        case .atMost where number > 0: self = .atMost(number)
        case .less where number > 1: self = .atMost(number - 1)
        case .equal where number > 0: self = .exactly(number)
        case .unequal where number > 0: self = .not(number)
        default: return nil
        }
    }

    /// Whether the noun behind it is plural.
    var isPlural: Bool {
        switch self {
        case .atLeastOne, .none, .each, .notEach: false
        case .atLeast(let number), .atMost(let number), .exactly(let number), .not(let number): number != 1
        }
    }

    /// The amount in words: `ten minste één`, `geen`, `elk`.
    func words(_ article: Lexicon.Article?) -> String {
        switch self {
        case .atLeastOne: "ten minste één"
        case .none: "geen"
        case .each, .notEach: article?.each ?? "elk"
        case .atLeast(let number): "ten minste \(DutchWords.number(number))"
        case .atMost(let number): "ten hoogste \(DutchWords.number(number))"
        case .exactly(let number): "precies \(DutchWords.number(number))"
        case .not(let number): "niet precies \(DutchWords.number(number))"
        }
    }

    /// So many of a list: `ten minste één doel`, `elk van de ‘lopende doelen’`.
    func words(for list: ListWords, _ model: ModelWords) -> Nominal {
        if let noun = isPlural ? list.more : list.one {
            return Nominal("\(words(model.lexicon.article(of: noun))) \(noun)\(list.suffix)")
        }
        return Nominal("\(words(nil)) van \(list.whole)", endsInClause: list.endsInClause)
    }
}
