/// What was found in one sentence: per set and place where matches end, so that nothing is looked for twice.
final class MatchTable {
    /// Not looked for yet; no match ends there, since positions take fewer bits.
    static let open = UInt64.max

    private let width: Int
    private let ends: UnsafeMutableBufferPointer<UInt64>
    /// Of which sets the places are filled in, as bits: most are never asked for.
    private let ready: UnsafeMutableBufferPointer<UInt64>

    /// Of each set the matches that count, as far as they were asked for.
    var spans: [[Range<Int>]?]

    /// Makes an empty table for a number of sets and of places.
    init(sets: Int, places: Int) {
        width = places
        ends = .allocate(capacity: sets * places)
        ready = .allocate(capacity: sets / 64 + 1)
        ready.initialize(repeating: 0)
        spans = Array(repeating: nil, count: sets)
    }

    /// Forgets what was found.
    func forget() {
        ready.update(repeating: 0)
        for index in spans.indices { spans[index] = nil }
    }

    deinit {
        ends.deallocate()
        ready.deallocate()
    }

    /// Where the matches of a set end that begin at a place, as bits.
    subscript(set: Int, place: Int) -> UInt64 {
        get { isReady(set) ? ends[set * width + place] : Self.open }
        set {
            if !isReady(set) {
                for place in 0..<width { ends.initializeElement(at: set * width + place, to: Self.open) }
                ready[set / 64] |= 1 << UInt64(set % 64)
            }
            ends[set * width + place] = newValue
        }
    }

    private func isReady(_ set: Int) -> Bool { ready[set / 64] & 1 << UInt64(set % 64) != 0 }
}
