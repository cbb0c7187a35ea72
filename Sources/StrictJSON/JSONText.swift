/// Text as JSON writes it.
enum JSONText {
    /// Appends a text between quotation marks, escaping what has to be escaped and what cannot be seen.
    ///
    /// Source: RFC 8259 §7: the quotation mark, the reverse solidus and U+0000 to U+001F. Other controls, and what
    /// turns the direction of a line or ends it, would steer a terminal on which the JSON is shown.
    static func append(_ text: String, to buffer: inout WrittenBytes) {
        // Without a copy of the text, unless it is a foreign one.
        if text.utf8.withContiguousStorageIfAvailable({ append(utf8: $0, to: &buffer) }) == nil {
            var text = text
            text.withUTF8 { append(utf8: $0, to: &buffer) }
        }
    }

    /// Appends a text that is UTF-8 already.
    static func append(utf8 bytes: UnsafeBufferPointer<UInt8>, to buffer: inout WrittenBytes) {
        var index = plainEnd(bytes, from: 0)
        if index == bytes.count { return buffer.appendQuoted(bytes) }
        buffer.append(UInt8(ascii: "\""))
        var start = 0
        while index < bytes.count {
            let length = min(sequenceLength(bytes[index]), bytes.count - index)
            let sequence = UnsafeBufferPointer(rebasing: bytes[index..<index + length])
            let isKept = length > 1 && !isInvisible(sequence)
            if !isKept {
                buffer.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
                escape(sequence, to: &buffer)
                start = index + length
            }
            index = plainEnd(bytes, from: index + length)
        }
        buffer.append(UnsafeBufferPointer(rebasing: bytes[start...]))
        buffer.append(UInt8(ascii: "\""))
    }

    /// Appends a whole number in decimal digits.
    static func append(_ number: Int, to buffer: inout WrittenBytes) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            var rest = number.magnitude
            repeat {
                start -= 1
                let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: remainder)
                rest = quotient
            } while rest > 0
            if number < 0 { buffer.append(UInt8(ascii: "-")) }
            buffer.append(UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }

    /// Where the first byte stands that is something to escape, or begins something that may not be seen.
    ///
    /// The end when there is none. Looks at eight bytes at a time.
    private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let raw = UnsafeRawPointer(base)
        var index = start
        while index + 8 <= bytes.count, isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
            index += 8
        }
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        return index
    }

    /// Whether eight bytes are all ASCII without controls, quotation mark or reverse solidus.
    private static func isPlain(_ word: UInt64) -> Bool {
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let solidus = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let isControl = (word &- ones &* 0x20) | (word &+ ones)  // the second for U+007F
        return (isControl | (quote &- ones) | (solidus &- ones) | word) & tops == 0
    }

    /// Whether a byte is nothing to escape, and begins nothing that cannot be seen.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF: false
        default: true
        }
    }

    /// How many bytes the character has that begins with a byte which is not plain.
    private static func sequenceLength(_ byte: UInt8) -> Int {
        switch byte {
        case 0xC2: 2
        case 0xE2, 0xEF: 3
        default: 1
        }
    }

    /// Whether a character of two or three bytes is one of U+0080 to U+009F, U+200E, U+200F, U+2028 to U+202E, U+2066 to
    /// U+2069 and U+FEFF.
    private static func isInvisible(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch (bytes[0], bytes[1], bytes.last ?? 0) {
        case (0xC2, 0x80...0x9F, _), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAE),
            (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
            true
        default: false
        }
    }

    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout WrittenBytes) {
        let short: StaticString
        switch bytes[0] {
        case UInt8(ascii: "\""): short = "\\\""
        case UInt8(ascii: "\\"): short = "\\\\"
        case 0x08: short = "\\b"
        case 0x09: short = "\\t"
        case 0x0A: short = "\\n"
        case 0x0C: short = "\\f"
        case 0x0D: short = "\\r"
        default: return escape(unit(bytes), to: &buffer)
        }
        buffer.append(short)
    }

    private static func escape(_ unit: UInt16, to buffer: inout WrittenBytes) {
        buffer.append("\\u")
        for shift in [12, 8, 4, 0] { buffer.append(digit(UInt8(unit >> UInt16(shift) & 15))) }
    }

    /// The number of a character of one to three bytes.
    private static func unit(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt16 {
        let first = UInt16(bytes[0])
        switch bytes.count {
        case 1: return first
        case 2: return (first & 0x1F) << 6 | UInt16(bytes[1] & 0x3F)
        default: return (first & 0x0F) << 12 | UInt16(bytes[1] & 0x3F) << 6 | UInt16(bytes[2] & 0x3F)
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
