/// What was found in one sentence: per set and place where matches end, so that nothing is looked for twice.
final class MatchTable {
    /// Not looked for yet; no match ends there, since positions take fewer bits.
    static let open = UInt64.max

    private let width: Int
    private let ends: UnsafeMutableBufferPointer<UInt64>

    /// Of each set the matches that count, as far as they were asked for.
    var spans: [[Range<Int>]?]

    /// Makes an empty table for a number of sets and of places.
    init(sets: Int, places: Int) {
        width = places
        ends = .allocate(capacity: sets * places)
        ends.initialize(repeating: Self.open)
        spans = Array(repeating: nil, count: sets)
    }

    /// Forgets what was found.
    func forget() {
        ends.update(repeating: Self.open)
        for index in spans.indices { spans[index] = nil }
    }

    deinit { ends.deallocate() }

    /// Where the matches of a set end that begin at a place, as bits.
    subscript(set: Int, place: Int) -> UInt64 {
        get { ends[set * width + place] }
        set { ends[set * width + place] = newValue }
    }
}
