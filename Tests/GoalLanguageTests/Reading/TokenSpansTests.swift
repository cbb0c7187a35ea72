import Testing

@testable import GoalLanguage

struct TokenSpansTests {
    private func spans(_ ranges: [Range<Int>]) -> TokenSpans {
        var spans = TokenSpans()
        for range in ranges { spans.append(range) }
        return spans
    }

    @Test(arguments: [[], [0..<1], [0..<62], [0..<2, 2..<3, 5..<9], [3..<4, 61..<62]])
    func `what is added comes out again, in order`(ranges: [Range<Int>]) {
        #expect(Array(spans(ranges)) == ranges)
        #expect(spans(ranges).isEmpty == ranges.isEmpty)
    }

    @Test func `a stretch lies outside others unless one of them holds all of it`() {
        let found = spans([0..<2, 3..<5, 6..<9])
        #expect(Array(found.outside(spans([]))) == [0..<2, 3..<5, 6..<9])
        #expect(Array(found.outside(spans([0..<1, 3..<5, 6..<8]))) == [0..<2, 6..<9])
        #expect(Array(found.outside(spans([0..<9]))) == [])
    }

    @Test func `stretches overlap that share a token, not those that touch`() {
        let found = spans([2..<4])
        #expect(found.overlaps(3..<6) && found.overlaps(0..<3) && found.overlaps(0..<9))
        #expect(!found.overlaps(4..<6) && !found.overlaps(0..<2))
    }
}
