import PropertyTesting
import Testing

@testable import Findings

struct NumberSetTests {
    @Test func `it holds what a set holds`() {
        var numbers = SeededNumbers(seed: 21)
        for _ in 0..<propertyCases {
            var set = NumberSet()
            var expected: Set<Int> = []
            for _ in 0..<Int.random(in: 0...50, using: &numbers) {
                let number = Int.random(in: 0...400, using: &numbers)
                set.insert(number)
                expected.insert(number)
            }
            #expect(Array(set) == expected.sorted())
            #expect(set.count == expected.count)
            #expect((0...500).allSatisfy { set.contains($0) == expected.contains($0) })
        }
    }

    @Test func `ids come back in their order`() {
        let ids: FileIDs = ["a", "", "caf\u{E9}"]
        #expect(Array(ids) == ["a", "", "caf\u{E9}"])
        #expect(ids == ["a", "", "caf\u{E9}"])
        #expect(ids != ["a", "b", "caf\u{E9}"])
        #expect(Array([] as FileIDs) == [])
    }
}
