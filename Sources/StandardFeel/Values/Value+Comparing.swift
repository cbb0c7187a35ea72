extension Value {
    /// Whether two values are equal; nil when they cannot be compared.
    func isEqual(to other: Value) -> Bool? {
        switch (self, other) {
        case (.null, .null): return true
        case (.null, _), (_, .null): return false
        case (.boolean(let a), .boolean(let b)): return a == b
        case (.number(let a), .number(let b)): return a == b
        case (.text(let a), .text(let b)): return Array(a.unicodeScalars) == Array(b.unicodeScalars)
        case (.date(let a), .date(let b)): return a == b
        case (.months(let a), .months(let b)): return a == b
        case (.nanoseconds(let a), .nanoseconds(let b)): return a == b
        case (.time, .time), (.dateTime, .dateTime): return order(with: other).map { $0 == 0 }
        case (.list(let a), .list(let b)):
            guard a.count == b.count else { return false }
            return zip(a, b).allSatisfy { $0.isEqual(to: $1) == true }
        case (.context(let a), .context(let b)):
            guard a.entries.count == b.entries.count else { return false }
            return a.entries.allSatisfy { key, value in b[key].map { value.isEqual(to: $0) == true } ?? false
            }
        case (.range(let a), .range(let b)):
            return a.includesLow == b.includesLow && a.includesHigh == b.includesHigh
                && a.isTest == b.isTest && a.low.isEqual(to: b.low) == true
                && a.high.isEqual(to: b.high) == true
        default: return nil
        }
    }

    /// Negative when it comes first, zero when equal, positive when last; nil when there is no order.
    func order(with other: Value) -> Int? {
        switch (self, other) {
        case (.number(let a), .number(let b)): Self.order(a, b)
        case (.text(let a), .text(let b)):
            a.unicodeScalars.elementsEqual(b.unicodeScalars)
                ? 0 : a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars) ? -1 : 1
        case (.date(let a), .date(let b)): Self.order(a, b)
        case (.months(let a), .months(let b)): Self.order(a, b)
        case (.nanoseconds(let a), .nanoseconds(let b)): Self.order(a, b)
        case (.time(let a), .time(let b)):
            (a.zone == .none) != (b.zone == .none) ? nil : Self.order(Self.moment(a), Self.moment(b))
        case (.dateTime(let a, let t), .dateTime(let b, let u)):
            (t.zone == .none) != (u.zone == .none) ? nil : Self.order(t.moment(on: a), u.moment(on: b))
        default: nil
        }
    }

    private static func order<Thing: Comparable>(_ a: Thing, _ b: Thing) -> Int {
        a < b ? -1 : a == b ? 0 : 1
    }

    /// A time of day is placed on the first day of 1970.
    static func moment(_ time: ClockTime) -> Int128 { Day(1970, 1, 1).map { time.moment(on: $0) } ?? 0 }

    /// Whether it is the same in all respects, zone included.
    public func isSame(as other: Value) -> Bool {
        switch (self, other) {
        case (.time(let a), .time(let b)): a == b
        case (.dateTime(let a, let t), .dateTime(let b, let u)): a == b && t == u
        default: isEqual(to: other) == true
        }
    }
}

extension Interval {
    /// Whether a value lies in it; nil when that cannot be compared.
    func contains(_ value: Value) -> Bool? {
        if isTest { return value.isEqual(to: low).map { $0 == includesLow } }
        if case .null = value { return nil }
        var result = true
        if !low.isNull {
            guard let order = low.order(with: value) else { return nil }
            result = order < 0 || (order == 0 && includesLow)
        }
        if !high.isNull {
            guard let order = value.order(with: high) else { return nil }
            result = result && (order < 0 || (order == 0 && includesHigh))
        }
        return result
    }
}
