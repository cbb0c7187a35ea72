extension Evaluator {
    /// A field of a context, a property of a value, or those of all elements of a list.
    func path(_ base: Value, _ name: String) -> Value {
        switch base {
        case .context(let context): context[name] ?? .null
        case .list(let items): .list(items.map { path($0, name) })
        case .date(let day): Self.property(of: day, nil, name)
        case .dateTime(let day, let time): Self.property(of: day, time, name)
        case .time(let time): Self.property(of: nil, time, name)
        case .months(let months):
            switch name {
            case "years": .integer(months / 12)
            case "months": .integer(months % 12)
            default: .null
            }
        case .nanoseconds(let amount): Self.property(of: amount, name)
        case .range(let range):
            switch name {
            case "start": range.low
            case "end": range.high
            case "start included": .boolean(range.includesLow)
            case "end included": .boolean(range.includesHigh)
            default: .null
            }
        default: .null
        }
    }

    private static func property(of amount: Int128, _ name: String) -> Value {
        let second = ClockTime.second
        switch name {
        case "days": return .integer(Int(amount / (86_400 * second)))
        case "hours": return .integer(Int(amount / (3600 * second) % 24))
        case "minutes": return .integer(Int(amount / (60 * second) % 60))
        case "seconds": return .number(Decimal34("\(amount % (60 * second))E-9"))
        default: return .null
        }
    }

    private static func property(of day: Day?, _ time: ClockTime?, _ name: String) -> Value {
        switch name {
        case "year": day.map { .integer($0.year) } ?? .null
        case "month": day.map { .integer($0.month) } ?? .null
        case "day": day.map { .integer($0.day) } ?? .null
        case "weekday": day.map { .integer($0.weekday) } ?? .null
        case "hour": time.map { .integer($0.hour) } ?? .null
        case "minute": time.map { .integer($0.minute) } ?? .null
        case "second":
            time.map { .number(Decimal34("\($0.nanoseconds % (60 * ClockTime.second))E-9")) } ?? .null
        case "time offset":
            (day ?? Day(1970, 1, 1)).flatMap { time?.offset(on: $0) }.map {
                .nanoseconds(Int128($0) * ClockTime.second)
            }
                ?? .null
        case "timezone":
            if case .named(let zone)? = time?.zone { .text(zone) } else { .null }
        default: .null
        }
    }
}
