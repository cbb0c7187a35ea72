/// Reads dates, times and durations as they are written.
struct TemporalText {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    /// A date; nil when the text is none.
    static func date(_ text: String) -> Day? {
        var reader = Self(text)
        return reader.day().flatMap { reader.rest.isEmpty ? $0 : nil }
    }

    /// A time of day.
    static func time(_ text: String) -> ClockTime? {
        var reader = Self(text)
        return reader.clock().flatMap { reader.rest.isEmpty ? $0 : nil }
    }

    /// A date with a time; a bare date is its midnight.
    static func dateTime(_ text: String) -> (Day, ClockTime)? {
        var reader = Self(text)
        guard let day = reader.day() else { return nil }
        if reader.rest.isEmpty { return (day, ClockTime(nanoseconds: 0, zone: .none)) }
        guard reader.take("T") else { return nil }
        // The end of a day is the beginning of the next.
        let isEnd = reader.rest.starts(with: "24".utf8)
        guard let time = reader.clock(), reader.rest.isEmpty,
            let day = isEnd ? Day(number: day.number + 1) : day
        else { return nil }
        return (day, time)
    }

    /// A duration of either kind.
    static func duration(_ text: String) -> Value? {
        var reader = Self(text)
        return reader.duration().flatMap { reader.rest.isEmpty ? $0 : nil }
    }

    /// Whatever `@"…"` may hold.
    static func any(_ text: String) -> Value? {
        if let day = date(text) { return .date(day) }
        if let (day, time) = dateTime(text) { return .dateTime(day, time) }
        if let time = time(text) { return .time(time) }
        return duration(text)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func digits() -> Substring.UTF8View {
        let found = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        rest.removeFirst(found.count)
        return found
    }

    private mutating func two() -> Int? {
        let found = digits()
        return found.count == 2 ? Int(String(decoding: found, as: UTF8.self)) : nil
    }

    private mutating func day() -> Day? {
        let isNegative = take("-")
        let year = digits()
        guard (4...9).contains(year.count), year.count == 4 || year.first != 0x30,
            let number = Int(String(decoding: year, as: UTF8.self)), take("-"), let month = two(), take("-"),
            let day = two()
        else { return nil }
        return Day(isNegative ? -number : number, month, day)
    }

    private mutating func clock() -> ClockTime? {
        guard let hour = two(), take(":"), let minute = two(), take(":"), let second = two() else {
            return nil
        }
        var fraction: Int128 = 0
        if take(".") {
            let found = digits()
            guard !found.isEmpty else { return nil }
            fraction = Self.nanoseconds(found)
        }
        guard minute < 60, second < 60,
            hour < 24 || (hour == 24 && minute == 0 && second == 0 && fraction == 0)
        else { return nil }
        guard let zone = zone() else { return nil }
        let total = Int128((hour % 24 * 60 + minute) * 60 + second) * ClockTime.second + fraction
        return ClockTime(nanoseconds: total, zone: zone)
    }

    private static func nanoseconds(_ digits: Substring.UTF8View) -> Int128 {
        let nine = String(decoding: digits.prefix(9), as: UTF8.self)
        return (Int128(nine) ?? 0) * (0..<(9 - nine.count)).reduce(1) { value, _ in value * 10 }
    }

    private mutating func zone() -> ClockTime.Zone? {
        if rest.isEmpty { return ClockTime.Zone.none }
        if take("Z") { return .offset(0) }
        if take("@") {
            let name = String(decoding: rest, as: UTF8.self)
            rest = rest.suffix(0)
            return ClockTime.isZone(name) ? .named(name) : nil
        }
        let isNegative = rest.first == UInt8(ascii: "-")
        guard take("+") || take("-"), let hour = two(), take(":"), let minute = two() else { return nil }
        var second = 0
        if take(":") {
            guard let found = two() else { return nil }
            second = found
        }
        guard hour < 18 || (hour == 18 && minute == 0 && second == 0), minute < 60, second < 60 else {
            return nil
        }
        let total = (hour * 60 + minute) * 60 + second
        return .offset(isNegative ? -total : total)
    }

    private mutating func duration() -> Value? {
        let sign: Int128 = take("-") ? -1 : 1
        guard take("P") else { return nil }
        var months: Int128 = 0
        var nanoseconds: Int128 = 0
        var hasMonths = false
        var hasDays = false
        let parts: [(Unicode.Scalar, Bool, Int128)] = [
            ("Y", true, 12), ("M", true, 1), ("D", false, ClockTime.dayLength),
        ]
        for (mark, isMonths, factor) in parts {
            guard let amount = amount(before: mark) else { continue }
            if isMonths { (months, hasMonths) = (months + amount * factor, true) }
            if !isMonths { (nanoseconds, hasDays) = (nanoseconds + amount * factor, true) }
        }
        if take("T") {
            var hasTime = false
            for (mark, factor) in [("H", 3600 * ClockTime.second), ("M", 60 * ClockTime.second)]
                as [(Unicode.Scalar, Int128)]
            {
                guard let amount = amount(before: mark) else { continue }
                (nanoseconds, hasTime) = (nanoseconds + amount * factor, true)
            }
            let whole = digits()
            if !whole.isEmpty {
                let fraction: Substring.UTF8View = take(".") ? digits() : whole.prefix(0)
                guard take("S"), whole.count < 20 else { return nil }
                nanoseconds += (Int128(String(decoding: whole, as: UTF8.self)) ?? 0) * ClockTime.second
                if !fraction.isEmpty { nanoseconds += Self.nanoseconds(fraction) }
                hasTime = true
            }
            guard hasTime else { return nil }
            hasDays = true
        }
        guard hasMonths != hasDays else { return nil }
        if hasDays { return .nanoseconds(sign * nanoseconds) }
        return Int(exactly: sign * months).map { .months($0) }
    }

    /// The whole number before a mark; nil, with nothing taken, when the mark is not there.
    private mutating func amount(before mark: Unicode.Scalar) -> Int128? {
        let saved = rest
        let found = digits()
        guard !found.isEmpty, found.count < 20, take(mark) else {
            rest = saved
            return nil
        }
        return Int128(String(decoding: found, as: UTF8.self))
    }
}

extension Value {
    /// The date, time or duration that a text writes; nil when it writes none.
    public init?(temporal text: String) {
        guard let value = TemporalText.any(text) else { return nil }
        self = value
    }
}
