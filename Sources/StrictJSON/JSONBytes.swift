/// The bytes of a JSON text that grows at its end.
///
/// A value like an array, but without what an array looks at for every byte: writing is most of what the report of a
/// large check takes.
struct JSONBytes: Sendable {
    /// The memory; shared between copies until one of them is written to.
    private final class Storage: @unchecked Sendable {
        let base: UnsafeMutablePointer<UInt8>
        let capacity: Int

        init(capacity: Int) {
            self.capacity = capacity
            base = .allocate(capacity: capacity)
        }

        deinit { base.deallocate() }
    }

    /// The least memory that is taken.
    private static let least = 256

    private var storage = Storage(capacity: least)
    /// How many bytes there are.
    private(set) var count = 0

    /// Adds a byte.
    mutating func append(_ byte: UInt8) {
        room(for: 1).pointee = byte
        count += 1
    }

    /// Adds bytes from memory that is not these bytes' own.
    mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        room(for: bytes.count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    /// Adds the bytes of a text that is known when this is compiled, with a byte before and bytes after it.
    mutating func append(_ text: StaticString, between first: UInt8, and last: (UInt8, UInt8)) {
        let length = text.utf8CodeUnitCount
        let place = room(for: length + 3)
        place.pointee = first
        (place + 1).update(from: text.utf8Start, count: length)
        place[length + 1] = last.0
        place[length + 2] = last.1
        count += length + 3
    }

    /// Adds the bytes of a text that is known when this is compiled.
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Gives the bytes and forgets them.
    mutating func take() -> [UInt8] {
        defer { count = 0 }
        return Array(UnsafeBufferPointer(start: storage.base, count: count))
    }

    /// Where so many bytes can be written behind those there are.
    private mutating func room(for added: Int) -> UnsafeMutablePointer<UInt8> {
        let needed = count + added
        if needed > storage.capacity {
            move(toCapacity: max(needed, storage.capacity * 2))
        } else if !isKnownUniquelyReferenced(&storage) {
            move(toCapacity: max(needed, Self.least))
        }
        return storage.base + count
    }

    /// Takes memory of its own.
    private mutating func move(toCapacity capacity: Int) {
        let other = Storage(capacity: capacity)
        other.base.update(from: storage.base, count: count)
        storage = other
    }
}
