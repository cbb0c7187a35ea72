import Feel

/// The operators between two values.
enum Arithmetic {
    static func apply(_ sign: Expression.Operator, _ a: Value, _ b: Value) -> Value {
        switch sign {
        case .and: Evaluator.conjunction([a, b])
        case .or: Evaluator.disjunction([a, b])
        case .equal: a.isEqual(to: b).map { .boolean($0) } ?? .null
        case .unequal: a.isEqual(to: b).map { .boolean(!$0) } ?? .null
        case .less: a.order(with: b).map { .boolean($0 < 0) } ?? .null
        case .atMost: a.order(with: b).map { .boolean($0 <= 0) } ?? .null
        case .greater: a.order(with: b).map { .boolean($0 > 0) } ?? .null
        case .atLeast: a.order(with: b).map { .boolean($0 >= 0) } ?? .null
        case .plus: sum(a, b)
        case .minus: difference(a, b)
        case .times: product(a, b)
        case .divided: quotient(a, b)
        }
    }

    static func negated(_ value: Value) -> Value {
        switch value {
        case .number(let number): .number(number.negated)
        case .months(let months): .months(-months)
        case .nanoseconds(let amount): .nanoseconds(-amount)
        default: .null
        }
    }

    private static func sum(_ a: Value, _ b: Value) -> Value {
        switch (a, b) {
        case (.number(let a), .number(let b)): .number(Decimal34.sum(a, b))
        case (.text(let a), .text(let b)): .text(a + b)
        case (.months(let a), .months(let b)): months(a.addingReportingOverflow(b))
        case (.nanoseconds(let a), .nanoseconds(let b)): .nanoseconds(a + b)
        case (.date, .months), (.dateTime, .months), (.date, .nanoseconds), (.dateTime, .nanoseconds),
            (.time, .nanoseconds):
            moved(a, by: b)
        case (.months, .date), (.months, .dateTime), (.nanoseconds, .date), (.nanoseconds, .dateTime),
            (.nanoseconds, .time):
            moved(b, by: a)
        default: .null
        }
    }

    private static func months(_ result: (partialValue: Int, overflow: Bool)) -> Value {
        result.overflow ? .null : .months(result.partialValue)
    }

    /// A point in time that is moved by a duration.
    private static func moved(_ value: Value, by duration: Value) -> Value {
        switch (value, duration) {
        case (.date(let day), .months(let months)): day.adding(months: months).map { .date($0) } ?? .null
        case (.dateTime(let day, let time), .months(let months)):
            day.adding(months: months).map { .dateTime($0, time) } ?? .null
        case (.date(let day), .nanoseconds(let amount)):
            split(Int128(day.number) * ClockTime.dayLength + amount).map { .date($0.0) } ?? .null
        case (.dateTime(let day, let time), .nanoseconds(let amount)):
            split(Int128(day.number) * ClockTime.dayLength + time.nanoseconds + amount)
                .map { .dateTime($0.0, ClockTime(nanoseconds: $0.1, zone: time.zone)) } ?? .null
        case (.time(let time), .nanoseconds(let amount)):
            .time(ClockTime(nanoseconds: wrapped(time.nanoseconds + amount), zone: time.zone))
        default: .null
        }
    }

    private static func wrapped(_ nanoseconds: Int128) -> Int128 {
        (nanoseconds % ClockTime.dayLength + ClockTime.dayLength) % ClockTime.dayLength
    }

    private static func split(_ moment: Int128) -> (Day, Int128)? {
        let rest = wrapped(moment)
        guard let number = Int(exactly: (moment - rest) / ClockTime.dayLength),
            number.magnitude < 400_000_000_000
        else { return nil }
        return Day(number: number).map { ($0, rest) }
    }

    private static func difference(_ a: Value, _ b: Value) -> Value {
        switch (a, b) {
        case (.number(let a), .number(let b)): return .number(Decimal34.difference(a, b))
        case (.months(let a), .months(let b)): return months(a.subtractingReportingOverflow(b))
        case (.nanoseconds(let a), .nanoseconds(let b)): return .nanoseconds(a - b)
        case (.date(let a), .date(let b)):
            return .nanoseconds(Int128(a.number - b.number) * ClockTime.dayLength)
        case (.time(let a), .time(let b)):
            guard (a.zone == .none) == (b.zone == .none) else { return .null }
            return .nanoseconds(Value.moment(a) - Value.moment(b))
        case (.date(let day), .dateTime): return difference(.dateTime(day, midnight), b)
        case (.dateTime, .date(let day)): return difference(a, .dateTime(day, midnight))
        case (.dateTime(let a, let t), .dateTime(let b, let u)):
            guard (t.zone == .none) == (u.zone == .none) else { return .null }
            return .nanoseconds(t.moment(on: a) - u.moment(on: b))
        case (.date, .months), (.dateTime, .months), (.date, .nanoseconds), (.dateTime, .nanoseconds),
            (.time, .nanoseconds):
            return moved(a, by: negated(b))
        default: return .null
        }
    }

    /// What a day is beside a time on a day.
    private static let midnight = ClockTime(nanoseconds: 0, zone: .offset(0))

    private static func product(_ a: Value, _ b: Value) -> Value {
        switch (a, b) {
        case (.number(let a), .number(let b)): .number(Decimal34.product(a, b))
        case (.months(let a), .number(let b)), (.number(let b), .months(let a)):
            Decimal34.product(Decimal34(a), b)?.truncated.map { .months($0) } ?? .null
        case (.nanoseconds(let a), .number(let b)), (.number(let b), .nanoseconds(let a)):
            duration(Decimal34("\(a)").flatMap { Decimal34.product($0, b) })
        default: .null
        }
    }

    private static func quotient(_ a: Value, _ b: Value) -> Value {
        switch (a, b) {
        case (.number(let a), .number(let b)): .number(Decimal34.quotient(a, b))
        case (.months(let a), .number(let b)):
            Decimal34.quotient(Decimal34(a), b)?.truncated.map { .months($0) } ?? .null
        case (.months(let a), .months(let b)): .number(Decimal34.quotient(Decimal34(a), Decimal34(b)))
        case (.nanoseconds(let a), .number(let b)):
            duration(Decimal34("\(a)").flatMap { Decimal34.quotient($0, b) })
        case (.nanoseconds(let a), .nanoseconds(let b)):
            .number(
                Decimal34("\(a)").flatMap { a in Decimal34("\(b)").flatMap { Decimal34.quotient(a, $0) } })
        default: .null
        }
    }

    private static func duration(_ amount: Decimal34?) -> Value {
        amount?.rounded(0, .toZero).flatMap { Int128($0.description) }.map { .nanoseconds($0) } ?? .null
    }
}
