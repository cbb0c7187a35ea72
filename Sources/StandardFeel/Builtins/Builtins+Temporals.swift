extension Builtins {
    /// Functions of the calendar.
    static let temporals: [Entry] = [
        function("day of year", "date:any") { day($0[0]).map { .integer($0.dayOfYear) } ?? .null },
        function("day of week", "date:any") { day($0[0]).map { .text(weekdays[$0.weekday - 1]) } ?? .null },
        function("month of year", "date:any") { day($0[0]).map { .text(months[$0.month - 1]) } ?? .null },
        function("week of year", "date:any") { day($0[0]).map { .integer($0.week) } ?? .null },
        function("last day of month", "date:any") {
            day($0[0]).map { .integer(Day.length($0.year, $0.month)) } ?? .null
        },
    ]

    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]

    private static func day(_ value: Value) -> Day? {
        switch value {
        case .date(let day), .dateTime(let day, _): day
        case .list(let items) where items.count == 1: day(items[0])
        default: nil
        }
    }
}
