internal import Feel

extension Builtins {
    /// Functions that make one kind of value of another.
    static let conversions: [Entry] = [
        function("string", "from:any") { $0[0].text.map { .text($0) } ?? .null },
        function("number", "from:text") { plainNumber($0[0].string ?? "") },
        function("number", "from:text,grouping separator,decimal separator") { number($0) },
        function("date", "from:any") { date($0[0]) },
        function("date", "year:number,month:number,day:number") { day($0).map { .date($0) } ?? .null },
        function("time", "from:any") { time($0[0]) },
        function("time", "hour:number,minute:number,second:number,offset?") {
            clock($0).map { .time($0) } ?? .null
        },
        function("date and time", "from:any") { dateTime($0[0]) },
        function("date and time", "date:any,time:any") { dateTime($0[0], $0[1]) },
        function(
            "date and time",
            "year:number,month:number,day:number,hour:number,minute:number,second:number,offset?"
        ) { arguments in
            guard let day = day(arguments), let time = clock(Array(arguments.dropFirst(3))) else {
                return .null
            }
            return .dateTime(day, time)
        },
        function("duration", "from:any") { $0[0].string.flatMap { TemporalText.duration($0) } ?? .null },
        function("years and months duration", "from:any,to:any") { monthsBetween($0[0], $0[1]) },
        function("range", "from:text") { range($0[0].string ?? "") },
    ]

    private static func plainNumber(_ text: String) -> Value {
        var digits = Substring(text)
        if digits.hasPrefix("-") { digits.removeFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.last?.isEmpty == false, parts.contains(where: { !$0.isEmpty }),
            parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } })
        else { return .null }
        return .number(Decimal34(text))
    }

    private static func number(_ arguments: [Value]) -> Value {
        guard var text = arguments[0].string else { return .null }
        var marks: [String?] = []
        for (argument, allowed) in zip(arguments.dropFirst(), [[" ", ",", "."], [",", "."]]) {
            guard argument.isNull || allowed.contains(argument.string ?? "") else { return .null }
            marks.append(argument.string)
        }
        if let grouping = marks[0] {
            guard grouping != marks[1] else { return .null }
            text = text.replacing(grouping, with: "")
        }
        if let point = marks[1], point != "." {
            guard !text.contains(".") else { return .null }
            text = text.replacing(point, with: ".")
        }
        return plainNumber(text)
    }

    private static func date(_ value: Value) -> Value {
        switch value {
        case .text(let text): TemporalText.date(text).map { .date($0) } ?? .null
        case .date(let day), .dateTime(let day, _): .date(day)
        default: .null
        }
    }

    private static func day(_ arguments: [Value]) -> Day? {
        guard let year = arguments[0].integer, let month = arguments[1].integer,
            let day = arguments[2].integer
        else {
            return nil
        }
        return Day(year, month, day)
    }

    private static func time(_ value: Value) -> Value {
        switch value {
        case .text(let text): TemporalText.time(text).map { .time($0) } ?? .null
        case .time, .dateTime: clock(of: value).map { .time($0) } ?? .null
        case .date: .time(ClockTime(nanoseconds: 0, zone: .offset(0)))
        default: .null
        }
    }

    private static func clock(of value: Value) -> ClockTime? {
        switch value {
        case .time(let time), .dateTime(_, let time): time
        default: nil
        }
    }

    private static func clock(_ arguments: [Value]) -> ClockTime? {
        guard let hour = arguments[0].integer, let minute = arguments[1].integer,
            let second = arguments[2].number,
            (0..<24).contains(hour), (0..<60).contains(minute), !second.isNegative, second < Decimal34(60),
            let nanoseconds = Decimal34.product(second, Decimal34(1_000_000_000))?.truncated
        else { return nil }
        let zone: ClockTime.Zone
        switch arguments.count > 3 ? arguments[3] : .null {
        case .null: zone = .none
        case .nanoseconds(let offset):
            guard offset.magnitude <= UInt128(18 * 3600 * ClockTime.second) else { return nil }
            zone = .offset(Int(offset / ClockTime.second))
        case .text(let name):
            guard ClockTime.isZone(name) else { return nil }
            zone = .named(name)
        default: return nil
        }
        let whole = Int128((hour * 60 + minute) * 60) * ClockTime.second
        return ClockTime(nanoseconds: whole + Int128(nanoseconds), zone: zone)
    }

    private static func dateTime(_ value: Value) -> Value {
        switch value {
        case .text(let text): TemporalText.dateTime(text).map { .dateTime($0.0, $0.1) } ?? .null
        case .dateTime: value
        case .date(let day): .dateTime(day, ClockTime(nanoseconds: 0, zone: .none))
        default: .null
        }
    }

    private static func dateTime(_ date: Value, _ time: Value) -> Value {
        guard case .time(let clock) = time else { return .null }
        switch date {
        case .date(let day), .dateTime(let day, _): return .dateTime(day, clock)
        default: return .null
        }
    }

    private static func calendarDay(_ value: Value) -> Day? {
        switch value {
        case .date(let day), .dateTime(let day, _): day
        default: nil
        }
    }

    private static func monthsBetween(_ from: Value, _ to: Value) -> Value {
        guard let start = calendarDay(from), let end = calendarDay(to) else { return .null }
        var months = (end.year - start.year) * 12 + end.month - start.month
        if months > 0 && end.day < start.day { months -= 1 }
        if months < 0 && end.day > start.day { months += 1 }
        return .months(months)
    }

    /// A range whose two ends are written out.
    private static func range(_ text: String) -> Value {
        let evaluator = Evaluator()
        let scope = Scope(kinds: [:], now: .null)
        guard let expression = evaluator.expression(text, in: scope, names: Evaluator.names),
            case .range(let low?, _, let high?, _) = expression.form, isLiteral(low), isLiteral(high)
        else { return .null }
        guard case .range(let range) = evaluator.value(of: expression, in: scope),
            let order = range.low.order(with: range.high),
            order <= 0
        else { return .null }
        return .range(range)
    }

    private static func isLiteral(_ expression: Expression) -> Bool {
        switch expression.form {
        case .text, .boolean, .at, .standard(.decimal): true
        case .negated(let operand): isLiteral(operand)
        case .standard(.apply(let callee, let arguments)):
            if case .name = callee.form, arguments.count == 1, case .text = arguments[0].value.form {
                true
            } else {
                false
            }
        default: false
        }
    }
}
