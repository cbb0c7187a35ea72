import StandardFeel

/// Reads expressions of the standard language, and works them out with types and without.
enum StandardFuzzing {
    /// The most bytes of an expression; a longer one takes longer and shows nothing else.
    private static let most = 600
    /// The most ranges in an expression: loops over ranges in each other take as long as anybody likes.
    private static let mostRanges = 2

    /// The names of an expression; made anew for each, since a checker of leaks does not see what values point at.
    private static func scope() -> Scope {
        let now = Value(temporal: "2026-09-01T12:00:00") ?? .null
        let values: [String: Value] = [
            "a": .number(Decimal34(3)), "b": .text("één"),
            "lijst": .list([.number(Decimal34(1)), .null, .text("x")]),
            "dag": Value(temporal: "2026-01-31") ?? .null, "duur": Value(temporal: "P1M") ?? .null,
            "niets": .null,
        ]
        let kinds: [String: FeelKind] = [
            "a": .number, "b": .text, "dag": .date, "duur": .months, "lijst": .list(.any),
        ]
        return Scope(kinds: [:], now: now).with(values, declared: kinds)
    }

    /// Works out an expression; types may not change what comes out.
    static func complaint(about bytes: [UInt8]) -> String? {
        guard bytes.count <= most, isShort(bytes) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let (evaluator, scope) = (Evaluator(), scope())
        _ = evaluator.tests(text, in: scope)
        let erased = evaluator.value(of: text, in: scope).written
        let typed = evaluator.typedValue(of: text, in: scope).written
        return typed == erased ? nil : "with types it gives \(typed), without \(erased)"
    }

    /// Whether no loop takes long: few ranges, and beside a range no number of more than three digits.
    private static func isShort(_ bytes: [UInt8]) -> Bool {
        var (ranges, digits, longest, points) = (0, 0, 0, 0)
        for byte in bytes {
            digits = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? digits + 1 : 0
            longest = max(longest, digits)
            points = byte == UInt8(ascii: ".") ? points + 1 : 0
            if points == 2 { ranges += 1 }
        }
        return ranges == 0 || ranges <= mostRanges && longest <= 3
    }
}
