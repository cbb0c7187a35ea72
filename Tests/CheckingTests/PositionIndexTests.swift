import PropertyTesting
import Testing

@testable import Checking

/// An index of positions finds what a dictionary would find.
struct PositionIndexTests {
    @Test(arguments: [UInt64.max, 0xFF, 0xC000_0000_0000_000F, 0])
    func `it finds what was added, also where fingerprints have many bits in common`(_ mask: UInt64) {
        var numbers = SeededNumbers(seed: 11)
        var index = PositionIndex()
        var fingerprints: [UInt64] = []
        var known: [UInt64: Set<UInt32>] = [:]
        for _ in 0..<(mask == .max ? 20_000 : 600) {
            let fingerprint = numbers.next() & mask
            let found = index.first(fingerprint) { fingerprints[Int($0)] == fingerprint }
            #expect((found == nil) == (known[fingerprint] == nil))
            if let found { #expect(known[fingerprint]?.contains(found) == true) }
            let position = UInt32(fingerprints.count)
            fingerprints.append(fingerprint)
            known[fingerprint, default: []].insert(position)
            index.add(position, fingerprint) { fingerprints[Int($0)] }
        }
        for (fingerprint, positions) in known {
            for position in positions {
                #expect(index.first(fingerprint) { $0 == position } == position)
            }
        }
    }

    @Test func `an empty index finds nothing`() {
        #expect(PositionIndex().first(7) { _ in true } == nil)
    }
}
