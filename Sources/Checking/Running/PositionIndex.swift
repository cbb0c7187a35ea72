/// Finds positions in a list by the fingerprint of what stands there, in four to ten bytes each.
///
/// It keeps the positions only; who asks compares what stands there. The fingerprints are evenly spread, so their bits
/// say where to look, and the next places when another stands there.
struct PositionIndex {
    /// Into how many tables positions are spread, by the first bits of their fingerprint: each is small when it grows.
    private static let tableCount = 64
    /// What stands in a place that holds no position.
    fileprivate static let free = UInt32.max

    /// A table of places, their number a power of two, at most seven of eight taken.
    fileprivate struct Table {
        var places: [UInt32] = []
        var count = 0
    }

    private var tables = Array(repeating: Table(), count: tableCount)

    /// A position added under a fingerprint, or one that stands where it would, that passes a test; nil for none.
    func first(_ fingerprint: UInt64, where isWanted: (UInt32) -> Bool) -> UInt32? {
        let table = tables[Self.table(of: fingerprint)]
        guard !table.places.isEmpty else { return nil }
        let mask = table.places.count - 1
        var place = Int(truncatingIfNeeded: fingerprint) & mask
        while table.places[place] != Self.free {
            if isWanted(table.places[place]) { return table.places[place] }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Adds a position.
    ///
    /// - Parameters:
    ///   - position: The position, less than `UInt32.max`.
    ///   - fingerprint: What it is found by.
    ///   - fingerprintOf: Gives the fingerprint of a position that was added before.
    mutating func add(
        _ position: UInt32, _ fingerprint: UInt64, fingerprintOf: (UInt32) -> UInt64
    ) {
        precondition(position != Self.free, "more positions than can be kept")
        let number = Self.table(of: fingerprint)
        if (tables[number].count + 1) * 8 > tables[number].places.count * 7 {
            tables[number].grow(fingerprintOf)
        }
        tables[number].insert(position, fingerprint)
    }

    private static func table(of fingerprint: UInt64) -> Int {
        Int(fingerprint >> UInt64(UInt64.bitWidth - tableCount.trailingZeroBitCount))
    }
}

extension PositionIndex.Table {
    fileprivate mutating func insert(_ position: UInt32, _ fingerprint: UInt64) {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: fingerprint) & mask
        while places[place] != PositionIndex.free { place = (place + 1) & mask }
        places[place] = position
        count += 1
    }

    /// Makes twice the room.
    fileprivate mutating func grow(_ fingerprintOf: (UInt32) -> UInt64) {
        let old = places
        places = Array(repeating: PositionIndex.free, count: max(8, 2 * old.count))
        count = 0
        for position in old where position != PositionIndex.free {
            insert(position, fingerprintOf(position))
        }
    }
}
