import PropertyTesting
import Testing

@testable import Diagnostics

struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("ab", "ba", 1),
        ("ca", "abc", 2), ("kitten", "sitting", 3), ("abcd", "badc", 2), ("aaaa", "bbbb", 4),
        ("a cat", "an act", 2),
        ("é", "e", 1), ("😀a", "a😀", 1),
    ])
    func `slips are counted`(left: String, right: String, slips: Int) {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        #expect(EditDistance.between(left, right) == slips)
        #expect(EditDistance.between(right, left) == slips)
    }

    @Test func `the count is a distance and as small as a search finds`() {
        var numbers = SeededNumbers(seed: 6)
        for _ in 0..<propertyCases {
            let words = (0..<3).map { _ in
                (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
                    ["a", "b", "c"].randomElement(using: &numbers) ?? "a" as Unicode.Scalar
                }
            }
            let direct = EditDistance.between(words[0], words[2])
            #expect(
                direct <= EditDistance.between(words[0], words[1]) + EditDistance.between(words[1], words[2]))
            #expect((direct == 0) == (words[0] == words[2]))
            #expect(direct == searched(from: words[0], to: words[2]))
        }
    }

    /// The least number of single slips that lead from one word to the other, found by trying them all.
    private func searched(from start: [Unicode.Scalar], to goal: [Unicode.Scalar]) -> Int {
        var seen: Set = [start]
        var newest = seen
        var steps = 0
        while !seen.contains(goal) {
            newest = Set(newest.flatMap { neighbours(of: $0) }).subtracting(seen)
            seen.formUnion(newest)
            steps += 1
        }
        return steps
    }

    /// All words one slip away, over the letters a, b and c.
    private func neighbours(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var found = [word]
        for index in 0...word.count {
            for letter in ["a", "b", "c"] as [Unicode.Scalar] {
                found.append(Array(word[..<index]) + [letter] + word[index...])
                if index < word.count {
                    found.append(Array(word[..<index]) + [letter] + word[(index + 1)...])
                }
            }
            if index < word.count { found.append(Array(word[..<index]) + word[(index + 1)...]) }
            if index + 1 < word.count {
                var swapped = word
                swapped.swapAt(index, index + 1)
                found.append(swapped)
            }
        }
        return found
    }
}
