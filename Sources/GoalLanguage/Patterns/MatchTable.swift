/// What was found in one sentence: per set and place where matches end, so that nothing is looked for twice.
final class MatchTable {
    /// Not looked for yet; no match ends there, since positions take fewer bits.
    static let open = UInt64.max

    private let width: Int
    private let ends: UnsafeMutablePointer<UInt64>
    private let spans: UnsafeMutablePointer<TokenSpans>
    /// Of which sets the places are filled in, as bits, and behind them of which sets the spans are known: most are
    /// never asked for.
    private let ready: UnsafeMutablePointer<UInt64>
    private let words: Int

    /// Makes an empty table for a number of sets and of places.
    init(sets: Int, places: Int) {
        width = places
        words = sets / 64 + 1
        ends = .allocate(capacity: sets * places)
        spans = .allocate(capacity: sets)
        ready = .allocate(capacity: 2 * words)
        ready.initialize(repeating: 0, count: 2 * words)
    }

    /// Forgets what was found.
    func forget() { ready.update(repeating: 0, count: 2 * words) }

    deinit {
        ends.deallocate()
        spans.deallocate()
        ready.deallocate()
    }

    /// Where the matches of a set end that begin at a place, as bits.
    subscript(set: Int, place: Int) -> UInt64 {
        get { isReady(set) ? ends[set * width + place] : Self.open }
        set {
            if !isReady(set) {
                (ends + set * width).initialize(repeating: Self.open, count: width)
                ready[set / 64] |= 1 << UInt64(set % 64)
            }
            ends[set * width + place] = newValue
        }
    }

    /// The matches of a set that count; nil when they were not asked for.
    subscript(spansOf set: Int) -> TokenSpans? {
        get { ready[words + set / 64] & 1 << UInt64(set % 64) == 0 ? nil : spans[set] }
        set {
            guard let newValue else { return }
            ready[words + set / 64] |= 1 << UInt64(set % 64)
            (spans + set).initialize(to: newValue)
        }
    }

    private func isReady(_ set: Int) -> Bool { ready[set / 64] & 1 << UInt64(set % 64) != 0 }
}
