import CivilDates
import Records

/// How two values compare; dates only as far as they are known.
enum Comparing {
    /// Whether two values are equal; neither is null.
    static func equal(_ left: Cell, _ right: Cell, _ frame: borrowing Frame) -> Tri {
        switch (left.tag, right.tag) {
        case (.date, .date):
            return decided(left.partialDate.isEqual(right.partialDate))
        case (.number, .number):
            return Decimals.ordered(left, right) { $0 == $1 }
        case (.text, .text), (.text, .literalText), (.literalText, .text), (.literalText, .literalText):
            return Tri(frame.text(left).elementsEqual(frame.text(right)))
        case (.record, .record), (.record, .reference), (.reference, .record), (.reference, .reference):
            return Tri(left.bits == right.bits)
        case (.boolean, .boolean), (.code, .code), (.months, .months), (.days, .days):
            return Tri(left.bits == right.bits)
        default:
            return .unknown(.notComputable)
        }
    }

    /// Whether the left value comes before the right one; neither is null.
    static func less(_ left: Cell, _ right: Cell, _ frame: borrowing Frame) -> Tri {
        switch (left.tag, right.tag) {
        case (.date, .date):
            return decided(left.partialDate.isBefore(right.partialDate))
        case (.number, .number):
            return Decimals.ordered(left, right) { $0 < $1 }
        case (.text, .text), (.text, .literalText), (.literalText, .text), (.literalText, .literalText):
            return Tri(frame.text(left).lexicographicallyPrecedes(frame.text(right)))
        case (.months, .months), (.days, .days):
            return Tri(left.bits < right.bits)
        default:
            return .unknown(.notComputable)
        }
    }

    /// The smaller (`.less`) or greater (`.greater`) of two values; neither is null.
    ///
    /// Of dates the pair of bounds it must lie between, so that a partial date leaves open no more than it must.
    static func extreme(_ sign: Expression.Operator, _ left: Cell, _ right: Cell, _ frame: borrowing Frame)
        -> Cell
    {
        if left.tag == .date && right.tag == .date {
            let (one, two) = (left.partialDate, right.partialDate)
            return sign == .less
                ? .date(PartialDate(first: min(one.first, two.first), last: min(one.last, two.last)))
                : .date(PartialDate(first: max(one.first, two.first), last: max(one.last, two.last)))
        }
        let wins = holds(sign, right, left, frame)
        return wins.isUnknown ? .null(wins.reasons) : wins.isYes ? right : left
    }

    /// A comparison of dates, unknown where the days between their bounds leave it open.
    private static func decided(_ answer: Bool?) -> Tri { answer.map { Tri($0) } ?? .unknown(.partialDate) }

    /// Whether a comparison holds between two values that may be null.
    static func holds(
        _ comparison: Expression.Operator, _ left: Cell, _ right: Cell, _ frame: borrowing Frame
    ) -> Tri {
        guard !left.isNull && !right.isNull else { return .unknown(left.reasons.union(right.reasons)) }
        switch comparison {
        case .equal: return equal(left, right, frame)
        case .unequal: return !equal(left, right, frame)
        case .less: return less(left, right, frame)
        case .atMost: return !less(right, left, frame)
        case .greater: return less(right, left, frame)
        case .atLeast: return !less(left, right, frame)
        default: return .unknown(.notComputable)
        }
    }
}
