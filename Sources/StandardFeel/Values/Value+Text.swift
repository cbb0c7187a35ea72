extension Value {
    /// The text that `string(…)` makes of it; nil for nothing.
    public var text: String? {
        switch self {
        case .null: nil
        case .text(let text): text
        default: written
        }
    }

    /// The value as an expression would write it.
    public var written: String {
        switch self {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .number(let number): "\(number)"
        case .text(let text): "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        case .date(let day): Self.written(day)
        case .time(let time): Self.written(time)
        case .dateTime(let day, let time): Self.written(day) + "T" + Self.written(time)
        case .months(let months): Self.written(months: months)
        case .nanoseconds(let amount): Self.written(nanoseconds: amount)
        case .list(let items): "[" + items.map(\.written).joined(separator: ", ") + "]"
        case .context(let context):
            "{" + context.entries.map { "\(Self.key($0.key)): \($0.value.written)" }.joined(separator: ", ")
                + "}"
        case .range(let range):
            (range.includesLow ? "[" : "(") + range.low.written + ".." + range.high.written
                + (range.includesHigh ? "]" : ")")
        case .function: "function"
        }
    }

    private static func key(_ key: String) -> String {
        let isPlain = !key.isEmpty && key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == " " }
        return isPlain ? key : Value.text(key).written
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = "\(abs(number))"
        return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func written(_ day: Day) -> String {
        padded(day.year, 4) + "-" + padded(day.month, 2) + "-" + padded(day.day, 2)
    }

    private static func fraction(_ nanoseconds: Int) -> String {
        guard nanoseconds > 0 else { return "" }
        var digits = padded(nanoseconds, 9)
        while digits.hasSuffix("0") { digits.removeLast() }
        return "." + digits
    }

    private static func written(_ time: ClockTime) -> String {
        let clock = [time.hour, time.minute, time.wholeSecond].map { padded($0, 2) }.joined(separator: ":")
        let zone: String =
            switch time.zone {
            case .none: ""
            case .named(let name): "@" + name
            case .offset(0): "Z"
            case .offset(let seconds):
                (seconds < 0 ? "-" : "+") + padded(abs(seconds) / 3600, 2) + ":"
                    + padded(abs(seconds) / 60 % 60, 2)
                    + (seconds % 60 == 0 ? "" : ":" + padded(abs(seconds) % 60, 2))
            }
        return clock + fraction(time.fraction) + zone
    }

    private static func written(months: Int) -> String {
        let (years, rest) = abs(months).quotientAndRemainder(dividingBy: 12)
        let body = (years > 0 ? "\(years)Y" : "") + (rest > 0 ? "\(rest)M" : "")
        return (months < 0 ? "-" : "") + "P" + (body.isEmpty ? "0M" : body)
    }

    private static func written(nanoseconds: Int128) -> String {
        let amount = nanoseconds.magnitude
        let second = UInt128(ClockTime.second)
        let days = amount / (86_400 * second)
        let hours = amount / (3600 * second) % 24
        let minutes = amount / (60 * second) % 60
        let seconds = amount / second % 60
        let part = Int(amount % second)
        var clock = (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
        if seconds > 0 || part > 0 { clock += "\(seconds)\(fraction(part))S" }
        let body = (days > 0 ? "\(days)D" : "") + (clock.isEmpty ? "" : "T" + clock)
        return (nanoseconds < 0 ? "-" : "") + "P" + (body.isEmpty ? "T0S" : body)
    }
}
