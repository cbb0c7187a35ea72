extension Builtins {
    /// Functions that compare points and ranges.
    static let ranges: [Entry] = [
        comparison("before") { a, b in
            a.high.order(with: b.low).map { $0 < 0 || ($0 == 0 && !(a.includesHigh && b.includesLow)) }
        },
        comparison("after") { a, b in
            b.high.order(with: a.low).map { $0 < 0 || ($0 == 0 && !(b.includesHigh && a.includesLow)) }
        },
        between("meets") { a, b in
            a.high.order(with: b.low).map { $0 == 0 && a.includesHigh && b.includesLow }
        },
        between("met by") { a, b in
            b.high.order(with: a.low).map { $0 == 0 && b.includesHigh && a.includesLow }
        },
        between("overlaps") { a, b in overlap(a, b) },
        between("overlaps before") { a, b in
            guard let starts = start(a, b), let ends = end(a, b), let touch = overlap(a, b) else {
                return nil
            }
            return touch && starts < 0 && ends <= 0
        },
        between("overlaps after") { a, b in
            guard let starts = start(a, b), let ends = end(a, b), let touch = overlap(a, b) else {
                return nil
            }
            return touch && starts > 0 && ends >= 0
        },
        comparison("finishes") { a, b in
            guard let starts = start(a, b), let ends = end(a, b) else { return nil }
            return ends == 0 && starts >= 0
        },
        comparison("finished by") { a, b in
            guard let starts = start(a, b), let ends = end(a, b) else { return nil }
            return ends == 0 && starts <= 0
        },
        comparison("includes") { a, b in
            guard let starts = start(a, b), let ends = end(a, b) else { return nil }
            return starts <= 0 && ends >= 0
        },
        comparison("during") { a, b in
            guard let starts = start(a, b), let ends = end(a, b) else { return nil }
            return starts >= 0 && ends <= 0
        },
        comparison("starts") { a, b in
            guard let starts = start(a, b), let ends = end(a, b) else { return nil }
            return starts == 0 && ends <= 0
        },
        comparison("started by") { a, b in
            guard let starts = start(a, b), let ends = end(a, b) else { return nil }
            return starts == 0 && ends >= 0
        },
        comparison("coincides") { a, b in
            guard let starts = start(a, b), let ends = end(a, b) else { return nil }
            return starts == 0 && ends == 0
        },
    ]

    /// Which begins first: a closed end comes before an open one.
    private static func start(_ a: Interval, _ b: Interval) -> Int? {
        if a.low.isNull || b.low.isNull { return a.low.isNull ? (b.low.isNull ? 0 : -1) : 1 }
        return a.low.order(with: b.low).map {
            $0 != 0 || a.includesLow == b.includesLow ? $0 : a.includesLow ? -1 : 1
        }
    }

    private static func end(_ a: Interval, _ b: Interval) -> Int? {
        if a.high.isNull || b.high.isNull { return a.high.isNull ? (b.high.isNull ? 0 : 1) : -1 }
        return a.high.order(with: b.high).map {
            $0 != 0 || a.includesHigh == b.includesHigh ? $0 : a.includesHigh ? 1 : -1
        }
    }

    private static func overlap(_ a: Interval, _ b: Interval) -> Bool? {
        func reaches(_ high: Value, _ low: Value, _ both: Bool) -> Bool? {
            if high.isNull || low.isNull { return true }
            return high.order(with: low).map { $0 > 0 || ($0 == 0 && both) }
        }
        guard let first = reaches(a.high, b.low, a.includesHigh && b.includesLow),
            let second = reaches(b.high, a.low, b.includesHigh && a.includesLow)
        else { return nil }
        return first && second
    }

    /// A point is a range of itself.
    private static func interval(_ value: Value) -> Interval? {
        switch value {
        case .range(let range): range
        case .null, .list: nil
        default: Interval(low: value, includesLow: true, high: value, includesHigh: true)
        }
    }

    private static func comparison(
        _ name: String, _ body: @escaping @Sendable (Interval, Interval) -> Bool?
    ) -> Entry {
        function(name, "a:any,b:any") { arguments in
            guard let a = interval(arguments[0]), let b = interval(arguments[1]) else { return .null }
            return body(a, b).map { .boolean($0) } ?? .null
        }
    }

    private static func between(_ name: String, _ body: @escaping @Sendable (Interval, Interval) -> Bool?)
        -> Entry
    {
        function(name, "range1:range,range2:range") { arguments in
            guard case .range(let a) = arguments[0], case .range(let b) = arguments[1] else { return .null }
            return body(a, b).map { .boolean($0) } ?? .null
        }
    }
}
