import PropertyTesting
import Testing

@testable import Reports

struct SpoolTests {
    @Test func `pieces come back in order, however many`() {
        var numbers = SeededNumbers(seed: 31)
        for count in [0, 1, 10, 5_000] {
            let spool = Spool()
            let pieces = (0..<count).map { _ in
                [UInt8](
                    repeating: UInt8.random(in: 0...255, using: &numbers),
                    count: Int.random(in: 0...300, using: &numbers))
            }
            for piece in pieces {
                spool.append(piece)
                #expect(spool.heldBytes < Spool.memoryBytes + 1_000)
            }
            var found: [[UInt8]] = []
            while let piece = spool.next() { found.append(piece) }
            #expect(found == pieces)
        }
    }
}
