import CivilDates
import Records

/// A part of a date or a duration that can be asked as a field.
enum TemporalPart: String, Sendable, CaseIterable {
    /// The year of a date.
    case year
    /// The month of a date, 1–12.
    case month
    /// The day of the month.
    case day
    /// The day of the week, 1 for Monday.
    case weekday
    /// Whole years of a duration of months.
    case years
    /// The months left beside the years.
    case months
    /// The days of a duration of days.
    case days

    /// The part with a name, when values of the type have it.
    init?(_ name: String, of type: FeelType) {
        guard Self.names(of: type).contains(name), let part = TemporalPart(rawValue: name) else { return nil }
        self = part
    }

    /// The names of the parts values of a type have.
    static func names(of type: FeelType) -> [String] {
        switch type {
        case .date: ["year", "month", "day", "weekday"]
        case .months: ["years", "months"]
        case .days: ["days"]
        default: []
        }
    }

    /// The part of a value that is not null; null when a partial date leaves it open.
    func value(of cell: Cell) -> Cell {
        let date = cell.partialDate
        switch self {
        case .year: return Self.number(date.year)
        case .month: return Self.number(date.month)
        case .day: return Self.number(date.dayOfMonth)
        case .weekday: return Self.number(date.day.map { Int($0.weekday.rawValue) })
        case .years: return .number(cell.bits / 12)
        case .months: return .number(cell.bits % 12)
        case .days: return .number(cell.bits)
        }
    }

    private static func number(_ value: Int?) -> Cell {
        value.map { .number(Int64($0)) } ?? .null(.partialDate)
    }
}
