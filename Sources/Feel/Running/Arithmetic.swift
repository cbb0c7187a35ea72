import CivilDates
import Records

/// Sums, differences, products and quotients of values; null with its reasons where there is none.
enum Arithmetic {
    /// What an operator makes of two values that may be null.
    static func result(_ sign: Expression.Operator, _ left: Cell, _ right: Cell) -> Cell {
        guard !left.isNull && !right.isNull else { return .wanting(left, right) }
        switch (sign, left.tag, right.tag) {
        case (.plus, .number, .number): return Decimals.sum(left, right)
        case (.minus, .number, .number): return Decimals.difference(left, right)
        case (.times, .number, .number): return Decimals.product(left, right)
        case (.divided, .number, .number): return Decimals.quotient(left, right)
        case (.plus, .date, .months), (.plus, .date, .days): return moved(left, by: right, sign: 1)
        case (.minus, .date, .months), (.minus, .date, .days): return moved(left, by: right, sign: -1)
        case (.plus, .months, .date), (.plus, .days, .date): return moved(right, by: left, sign: 1)
        case (.minus, .date, .date): return days(from: right.partialDate, to: left.partialDate)
        case (.plus, .months, .months), (.plus, .days, .days):
            return duration(left.tag, left.bits.addingReportingOverflow(right.bits))
        case (.minus, .months, .months), (.minus, .days, .days):
            return duration(left.tag, left.bits.subtractingReportingOverflow(right.bits))
        case (.times, .months, .number), (.times, .days, .number): return times(left, right)
        case (.times, .number, .months), (.times, .number, .days): return times(right, left)
        default: return .null(.notComputable)
        }
    }

    /// A date some months or days later; null beyond the years that exist.
    static func moved(_ date: Cell, by duration: Cell, sign: Int) -> Cell {
        let amount = sign * Int(duration.bits)
        let moved =
            duration.tag == .months
            ? date.partialDate.adding(months: amount) : date.partialDate.adding(days: amount)
        return moved.map { .date($0) } ?? .null(.notComputable)
    }

    /// The number of days between two dates; null when one of them is not known to the day.
    private static func days(from start: PartialDate, to end: PartialDate) -> Cell {
        guard start.isFull && end.isFull else { return .null(.partialDate) }
        return Cell(tag: .days, bits: Int64(end.first) - Int64(start.first))
    }

    /// The same amount in the other direction; null for what has none.
    static func negated(_ cell: Cell) -> Cell {
        switch cell.tag {
        case .number, .months, .days: Cell(tag: cell.tag, aux: cell.aux, bits: 0 &- cell.bits)
        default: cell.isNull ? .wanting(cell) : .null(.notComputable)
        }
    }

    private static func times(_ duration: Cell, _ number: Cell) -> Cell {
        guard number.aux == 0 else { return .null(.notComputable) }
        return Self.duration(duration.tag, duration.bits.multipliedReportingOverflow(by: number.bits))
    }

    private static func duration(_ tag: Cell.Tag, _ amount: (partialValue: Int64, overflow: Bool)) -> Cell {
        guard !amount.overflow, amount.partialValue.magnitude < 1 << 31 else { return .null(.notComputable) }
        return Cell(tag: tag, bits: amount.partialValue)
    }

    /// The type of a result, or nil when the operator does not work on the operands.
    static func type(_ sign: Expression.Operator, _ left: FeelType, _ right: FeelType) -> FeelType? {
        switch (sign, left, right) {
        case (_, .any, _), (_, _, .any), (_, .null, _), (_, _, .null): .any
        case (_, .number, .number): .number
        case (.plus, .date, .months), (.plus, .date, .days), (.minus, .date, .months), (.minus, .date, .days),
            (.plus, .months, .date), (.plus, .days, .date):
            .date
        case (.minus, .date, .date): .days
        case (.plus, .months, .months), (.minus, .months, .months), (.times, .months, .number),
            (.times, .number, .months):
            .months
        case (.plus, .days, .days), (.minus, .days, .days), (.times, .days, .number),
            (.times, .number, .days):
            .days
        default: nil
        }
    }
}
