/// The keys of the objects that are open, to tell one that was met before.
///
/// An object of a few keys is looked through; a larger one has its keys in a hash table, so that a
/// million keys take no more than their number of steps. Keys leave in the order opposite to that in
/// which they came, when their object ends: that is why a slot can simply be emptied.
struct JSONKeys {
    /// A key: its bytes stand in the text, or in `pool` when they were escaped there.
    private struct Entry {
        var start: Int
        var count: Int
        var hash: Int
        var isPooled: Bool
    }

    /// The most keys that are looked through one after the other.
    private static let few = 16

    private var entries: [Entry] = []
    /// Indices of entries by hash, -1 for none; a power of two long and at most half full.
    private var slots: [Int32] = []
    /// How many entries stand in `slots`.
    private var hashed = 0
    private let pool = ByteBuffer()
    private var text = UnsafePointer(ByteBuffer.nothing)

    /// Where the keys of an object begin that opens now.
    var mark: Int { entries.count }

    /// Forgets all keys and takes the text that the next ones stand in.
    mutating func begin(_ text: UnsafePointer<UInt8>) {
        // Several objects may still be open, of which only the larger ones have their keys in the table.
        entries.removeAll(keepingCapacity: true)
        pool.truncate(to: 0)
        if hashed > 0 { for slot in slots.indices { slots[slot] = -1 } }
        hashed = 0
        self.text = text
    }

    /// Adds a key to the innermost object, unless the object has it already.
    ///
    /// - Parameters:
    ///   - key: The key, its escapes resolved.
    ///   - start: The offset of its bytes in the text, or nil when they do not stand there as they are.
    ///   - mark: Where the keys of the object begin.
    /// - Returns: Whether the object has it already.
    mutating func insert(_ key: UnsafeBufferPointer<UInt8>, at start: Int?, mark: Int) -> Bool {
        guard entries.count - mark > Self.few else {
            for index in mark..<entries.count where isEqual(index, key) { return true }
            append(key, at: start)
            if entries.count - mark > Self.few {
                for index in mark..<entries.count { place(index, hash: Self.hash(bytes(of: index))) }
            }
            return false
        }
        let hash = Self.hash(key)
        if contains(key, hash: hash, mark: mark) { return true }
        append(key, at: start)
        place(entries.count - 1, hash: hash)
        return false
    }

    /// Forgets the keys of an object that ends.
    mutating func removeAll(from mark: Int) {
        if entries.count - mark > Self.few {
            for index in stride(from: entries.count - 1, through: mark, by: -1) { clearSlot(of: index) }
        }
        while entries.count > mark {
            let entry = entries.removeLast()
            if entry.isPooled { pool.truncate(to: entry.start) }
        }
    }

    private mutating func append(_ key: UnsafeBufferPointer<UInt8>, at start: Int?) {
        if let start {
            entries.append(Entry(start: start, count: key.count, hash: 0, isPooled: false))
            return
        }
        entries.append(Entry(start: pool.count, count: key.count, hash: 0, isPooled: true))
        if let base = key.baseAddress { pool.append(base, count: key.count) }
    }

    private func bytes(of index: Int) -> UnsafeBufferPointer<UInt8> {
        let entry = entries[index]
        let base = entry.isPooled ? UnsafePointer(pool.base) : text
        return UnsafeBufferPointer(start: base + entry.start, count: entry.count)
    }

    private func isEqual(_ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        entries[index].count == key.count && bytes(of: index).elementsEqual(key)
    }

    private func contains(_ key: UnsafeBufferPointer<UInt8>, hash: Int, mark: Int) -> Bool {
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if index >= mark, entries[index].hash == hash, isEqual(index, key) { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    /// Puts the entry that is in no slot yet into the table.
    private mutating func place(_ index: Int, hash: Int) {
        entries[index].hash = hash
        if (hashed + 1) * 2 > slots.count { grow() }
        fill(index, hash: hash)
        hashed += 1
    }

    private mutating func fill(_ index: Int, hash: Int) {
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(truncatingIfNeeded: index)
    }

    /// Doubles the table; entries go in as they came, so that they can leave in the opposite order.
    private mutating func grow() {
        let placed = slots.filter { $0 >= 0 }.sorted()
        slots = [Int32](repeating: -1, count: max(64, slots.count * 2))
        for index in placed { fill(Int(index), hash: entries[Int(index)].hash) }
    }

    private mutating func clearSlot(of index: Int) {
        var slot = entries[index].hash & (slots.count - 1)
        while Int(slots[slot]) != index { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = -1
        hashed -= 1
    }

    /// A hash nobody can foresee: keys chosen to meet in one slot would take quadratic time.
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(key))
        return hasher.finalize()
    }
}
