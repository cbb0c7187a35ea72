/// Stretches of tokens in one sentence, in order and none overlapping another: where they start and end, as bits.
///
/// A sentence is asked for dozens of them; none of it is an object.
struct TokenSpans: Sequence, BitwiseCopyable, Sendable {
    private var starts: UInt64 = 0
    private var ends: UInt64 = 0

    /// Whether there is none.
    var isEmpty: Bool { starts == 0 }

    /// Adds a stretch of at least one token, behind those that are there.
    mutating func append(_ span: Range<Int>) {
        starts |= 1 << UInt64(span.lowerBound)
        ends |= 1 << UInt64(span.upperBound)
    }

    /// Gives the stretches in order.
    struct Iterator: IteratorProtocol {
        fileprivate var starts, ends: UInt64

        mutating func next() -> Range<Int>? {
            guard starts != 0 else { return nil }
            let span = starts.trailingZeroBitCount..<ends.trailingZeroBitCount
            starts &= starts - 1
            ends &= ends - 1
            return span
        }
    }

    func makeIterator() -> Iterator { Iterator(starts: starts, ends: ends) }

    /// Those of which something holds.
    func filter(_ isKept: (Range<Int>) -> Bool) -> TokenSpans {
        var kept = TokenSpans()
        for span in self where isKept(span) { kept.append(span) }
        return kept
    }

    /// Those that do not lie in one of others.
    func outside(_ others: TokenSpans) -> TokenSpans {
        if isEmpty || others.isEmpty { return self }
        return filter { span in
            !others.contains { $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound }
        }
    }

    /// Whether one of them shares a token with another stretch.
    func overlaps(_ span: Range<Int>) -> Bool { contains { $0.overlaps(span) } }
}
