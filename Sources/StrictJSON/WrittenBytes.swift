/// The bytes of a text that is being written: an array with room at its end, so that a short piece costs a copy and
/// nothing more.
///
/// A text of tens of kilobytes is written in thousands of pieces of a few bytes.
struct WrittenBytes: Sendable {
    /// The room that is made first.
    private static let firstRoom = 512
    /// The bytes written, and behind them room that holds nothing yet.
    private var room: [UInt8] = []
    /// How many bytes were written.
    private(set) var count = 0

    /// Adds a byte.
    mutating func append(_ byte: UInt8) {
        if count == room.count { grow(by: 1) }
        room[count] = byte
        count += 1
    }

    /// Adds bytes.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        write(bytes.count) { $0.copyMemory(from: UnsafeRawBufferPointer(bytes)) }
    }

    /// Adds the bytes of a text that is known when this is compiled.
    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds bytes between quotation marks, with another byte behind those if one is named.
    mutating func appendQuoted(_ bytes: UnsafeBufferPointer<UInt8>, and last: UInt8? = nil) {
        let length = bytes.count + (last == nil ? 2 : 3)
        write(length) { target in
            target[0] = UInt8(ascii: "\"")
            UnsafeMutableRawBufferPointer(rebasing: target[1...]).copyMemory(
                from: UnsafeRawBufferPointer(bytes))
            target[bytes.count + 1] = UInt8(ascii: "\"")
            if let last { target[length - 1] = last }
        }
    }

    /// Takes out everything, and begins anew.
    mutating func take() -> [UInt8] {
        room.removeLast(room.count - count)
        defer { self = WrittenBytes() }
        return room
    }

    /// Adds so many bytes, which the body writes.
    @inline(__always)
    private mutating func write(_ length: Int, _ body: (UnsafeMutableRawBufferPointer) -> Void) {
        if count + length > room.count { grow(by: length) }
        room.withUnsafeMutableBytes { bytes in
            body(UnsafeMutableRawBufferPointer(rebasing: bytes[count..<count + length]))
        }
        count += length
    }

    @inline(never)
    private mutating func grow(by needed: Int) {
        let size = max(Self.firstRoom, 2 * room.count, count + needed)
        room.append(contentsOf: repeatElement(0, count: size - room.count))
    }
}
