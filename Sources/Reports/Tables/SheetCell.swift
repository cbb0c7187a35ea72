import CivilDates
import Findings

/// One cell of a table.
enum SheetCell: Hashable, Sendable {
    /// A text, shown literally.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A day.
    case day(CivilDay)
    /// An outcome in words, with what its sign and colour stand for.
    case outcome(Mark, String)
    /// Nothing.
    case empty

    /// A number, or nothing.
    static func number(_ number: Int?) -> SheetCell { number.map { .number($0) } ?? .empty }

    /// A day when it is known to the day, otherwise the part that is known: `2026-08`.
    static func date(_ date: PartialDate?) -> SheetCell {
        guard let date else { return .empty }
        return date.day.map { .day($0) } ?? .text(date.description)
    }

    /// The text as separated values show it; the words say what a sign would.
    var plainText: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): day.description
        case .outcome(_, let words): words
        case .empty: ""
        }
    }

    /// About how many bytes it holds.
    var size: Int {
        switch self {
        case .text(let text), .outcome(_, let text): 32 + text.utf8.count
        case .number, .day, .empty: 32
        }
    }
}
