import CivilDates

/// What a text means as a date or a duration.
enum Temporal {
    /// A date, possibly a month or a year.
    case date(PartialDate)
    /// A duration of months.
    case months(Int)
    /// A duration of days.
    case days(Int)
    /// A duration that holds both months and days.
    case mixed
    /// Neither.
    case invalid

    /// Reads `2019-03-01`, `P3M`, `P14D`, `-P2W`.
    init(_ text: String) {
        if let date = PartialDate(iso: text) {
            self = .date(date)
            return
        }
        do throws(CivilDurationError) {
            switch try CivilDuration(iso: text) {
            case .months(let months): self = .months(months)
            case .days(let days): self = .days(days)
            }
        } catch {
            if case .mixesMonthsAndDays = error { self = .mixed } else { self = .invalid }
        }
    }
}
