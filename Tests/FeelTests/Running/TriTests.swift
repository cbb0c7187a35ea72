import Feel
import Records
import Testing

struct TriTests {
    /// Yes, no and unknown for every set of reasons.
    static let all: [Tri] = [.yes, .no] + (UInt8(0)..<64).map { .unknown(NullReasons(rawValue: $0)) }

    @Test(arguments: all)
    func `a truth value is exactly one of three`(value: Tri) {
        #expect([value.isYes, value.isNo, value.isUnknown].filter(\.self).count == 1)
        #expect(value.isUnknown || value.reasons.isEmpty)
        #expect(
            Tri(value.cell) == (value.isUnknown && value.reasons.isEmpty ? .unknown(.notComputable) : value))
    }

    @Test(arguments: all)
    func `and, or and not follow Kleene for every pair and keep the reasons`(left: Tri) {
        #expect(!(!left) == left)
        #expect(!left == (left.isUnknown ? left : Tri(!left.isYes)))
        for right in Self.all {
            let reasons = left.reasons.union(right.reasons)
            let both: Tri =
                left.isNo || right.isNo ? .no : left.isYes && right.isYes ? .yes : .unknown(reasons)
            let either: Tri =
                left.isYes || right.isYes ? .yes : left.isNo && right.isNo ? .no : .unknown(reasons)
            #expect(left.and(right) == both)
            #expect(left.or(right) == either)
            #expect(!left.and(right) == (!left).or(!right))
        }
    }
}
