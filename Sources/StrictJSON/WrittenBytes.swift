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

    /// Adds bytes between quotation marks.
    mutating func appendQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
        write(bytes.count + 2) { Self.quote(bytes, in: $0, at: 0) }
    }

    /// Adds the key of a member as it stands on a line: behind a comma unless it is the first, with its colon.
    mutating func appendKey(_ name: StaticString, isFirst: Bool) {
        let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let start = isFirst ? 0 : 1
        write(start + bytes.count + 3) { target in
            if !isFirst { target[0] = UInt8(ascii: ",") }
            Self.quote(bytes, in: target, at: start)
            target[start + bytes.count + 2] = UInt8(ascii: ":")
        }
    }

    @inline(__always)
    private static func quote(
        _ bytes: UnsafeBufferPointer<UInt8>, in target: UnsafeMutableRawBufferPointer, at start: Int
    ) {
        target[start] = UInt8(ascii: "\"")
        UnsafeMutableRawBufferPointer(rebasing: target[(start + 1)...]).copyMemory(
            from: UnsafeRawBufferPointer(bytes))
        target[start + bytes.count + 1] = UInt8(ascii: "\"")
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
