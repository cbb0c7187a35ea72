/// The encoding of a JSON text.
enum JSONUTF8 {
    /// The number of bytes of the code point that bytes begin with; 0 when they are no UTF-8.
    ///
    /// Source: The Unicode Standard, table 3-7: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    static func length(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int {
        let first = bytes[0]
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return count > 1 && isContinuation(bytes[1]) ? 2 : 0
        case 0xE0...0xEF:
            guard count > 2, isContinuation(bytes[2]) else { return 0 }
            let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
            let high: UInt8 = first == 0xED ? 0x9F : 0xBF
            return bytes[1] >= low && bytes[1] <= high ? 3 : 0
        case 0xF0...0xF4:
            guard count > 3, isContinuation(bytes[2]), isContinuation(bytes[3]) else { return 0 }
            let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
            let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
            return bytes[1] >= low && bytes[1] <= high ? 4 : 0
        default: return 0
        }
    }

    /// Adds a code point that is no surrogate.
    static func append(_ scalar: UInt32, to buffer: ByteBuffer) {
        func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
        switch scalar {
        case 0..<0x80: buffer.append(UInt8(scalar))
        case 0x80..<0x800:
            buffer.append(0xC0 | UInt8(scalar >> 6))
            buffer.append(tail(0))
        case 0x800..<0x1_0000:
            buffer.append(0xE0 | UInt8(scalar >> 12))
            buffer.append(tail(6))
            buffer.append(tail(0))
        default:
            buffer.append(0xF0 | UInt8(scalar >> 18))
            buffer.append(tail(12))
            buffer.append(tail(6))
            buffer.append(tail(0))
        }
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
