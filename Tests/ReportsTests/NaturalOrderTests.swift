import Testing

@testable import Reports

struct NaturalOrderTests {
    @Test(arguments: [
        ("d-2", "d-10"), ("d-2", "d-2a"), ("a", "b"), ("", "a"), ("d-002", "d-10"), ("d-2", "d-02"),
        ("9", "a"),
        ("x1y9", "x1y10"), ("99999999999999999999", "100000000000000000000"),
    ])
    func `numbers inside ids count as numbers`(first: String, second: String) {
        #expect(NaturalOrder.precedes(first, second))
        #expect(!NaturalOrder.precedes(second, first))
        #expect(!NaturalOrder.precedes(first, first))
    }
}
