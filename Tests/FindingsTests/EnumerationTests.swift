import Findings
import Testing

struct EnumerationTests {
    @Test(
        arguments: [
            ([], nil, ""), (["a"], nil, "a"), (["a", "b"], nil, "a en b"),
            (["a", "b", "c"], nil, "a, b en c"),
            (["a", "b", "c", "d", "e"], nil, "a, b, c, d en e"),
            (["a", "b", "c", "d", "e", "f"], nil, "a, b, c, d, e en nog één"),
            (["a", "b", "c", "d", "e", "f", "g", "h", "i"], nil, "a, b, c, d, e en nog vier"),
            (["a", "b"], 14, "a, b en nog twaalf"), (["a"], 0, "a"), ([], 3, "drie"),
        ] as [([String], Int?, String)])
    func `members are named before the rest is counted`(members: [String], total: Int?, words: String) {
        #expect(Enumeration.words(members, of: total) == words)
    }
}
