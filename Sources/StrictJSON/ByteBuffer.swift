/// Bytes that grow at the end and keep their memory when they are forgotten.
///
/// An address holds until the next append.
final class ByteBuffer {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity = 256

    /// An address to which nothing is ever written, for a text of no bytes.
    nonisolated(unsafe) static let nothing = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)

    init() { base = .allocate(capacity: capacity) }

    deinit { base.deallocate() }

    /// The bytes; valid until the next append.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Adds a byte.
    func append(_ byte: UInt8) {
        if count == capacity { grow(toAtLeast: count + 1) }
        base[count] = byte
        count += 1
    }

    /// Adds bytes from memory that is not this buffer's.
    func append(_ source: UnsafePointer<UInt8>, count added: Int) {
        if count + added > capacity { grow(toAtLeast: count + added) }
        (base + count).update(from: source, count: added)
        count += added
    }

    /// Keeps the first bytes only.
    func truncate(to newCount: Int) {
        precondition(newCount >= 0 && newCount <= count, "cannot truncate upwards")
        count = newCount
    }

    private func grow(toAtLeast needed: Int) {
        let newCapacity = max(capacity * 2, needed)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
        larger.update(from: base, count: count)
        base.deallocate()
        (base, capacity) = (larger, newCapacity)
    }
}
