import StandardFeel

/// Whether a value is what a case expects: numbers within a hundred-millionth, all else exactly.
func isExpected(_ expected: Value, _ found: Value) -> Bool {
    switch (expected, found) {
    case (.null, .null): true
    case (.number(let a), .number(let b)):
        Decimal34.difference(a, b).map { $0.magnitude < (Decimal34("0.00000001") ?? .zero) } ?? false
    case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { isExpected($0, $1) }
    case (.context(let a), .context(let b)):
        a.entries.count == b.entries.count
            && a.entries.allSatisfy { key, value in b[key].map { isExpected(value, $0) } ?? false }
    default: expected.isSame(as: found)
    }
}
