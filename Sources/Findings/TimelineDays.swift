public import CivilDates

/// When something on a timeline was, as closely as it is recorded.
public enum TimelineDays: Hashable, Sendable {
    /// On a day, or on one day of a month or year that is all that is known.
    case on(PartialDate)
    /// From one day until another, both included.
    case between(PartialDate, PartialDate)
    /// From a day on, with no end recorded; it is drawn until the day the dossier was judged on.
    case since(PartialDate, drawnUntil: CivilDay)

    /// The first day that is drawn, counted from 1 January 1970.
    public var first: Int32 {
        switch self {
        case .on(let date), .between(let date, _), .since(let date, _): date.first
        }
    }

    /// The last day that is drawn; never before the first.
    public var last: Int32 {
        switch self {
        case .on(let date): date.last
        case .between(_, let end): max(first, end.last)
        case .since(_, let day): max(first, day.number)
        }
    }

    /// Whether no end is recorded.
    public var isOpen: Bool { if case .since = self { true } else { false } }

    /// In words: `14 november 2019`, `november 2019`, `1 mei 2019 tot en met 3 juni 2019`, `vanaf 1 mei 2019`.
    public var words: String {
        switch self {
        case .on(let date): DutchWords.date(date)
        case .between(let start, let end) where start == end: DutchWords.date(start)
        case .between(let start, let end): "\(DutchWords.date(start)) tot en met \(DutchWords.date(end))"
        case .since(let start, _): "vanaf \(DutchWords.date(start)), zonder vastgelegde einddatum"
        }
    }
}
