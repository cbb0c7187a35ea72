/// Names looked up by their bytes, without making a `String`.
struct NameTable: Sendable {
    /// The names; a lookup gives the index here.
    let names: [String]
    private let bytes: [UInt8]
    /// The start of each name in `bytes`, and the end of the last.
    private let starts: [Int32]
    /// Indices of names by hash, -1 for none; a power of two long and never full.
    private let slots: [Int32]

    /// Takes names, each once.
    init(_ names: [String]) {
        self.names = names
        var bytes: [UInt8] = []
        var starts: [Int32] = [0]
        var size = 16
        while size < names.count * 4 { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        for (index, name) in names.enumerated() {
            let utf8 = Array(name.utf8)
            var slot = utf8.withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(index)
            bytes += utf8
            starts.append(Int32(bytes.count))
        }
        (self.bytes, self.starts, self.slots) = (bytes, starts, slots)
    }

    /// The index of a name, or -1.
    func index(of name: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = Self.hash(name) & (slots.count - 1)
        while true {
            let candidate = Int(slots[slot])
            if candidate < 0 || isEqual(candidate, name) { return candidate }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private func isEqual(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == name.count else { return false }
        for position in 0..<name.count where bytes[start + position] != name[position] { return false }
        return true
    }

    /// FNV-1a, folded so that the low bits depend on all.
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ (hash >> 15))
    }
}
