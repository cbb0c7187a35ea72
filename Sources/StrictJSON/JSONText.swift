/// Text as JSON writes it.
enum JSONText {
    /// Appends a text between quotation marks, escaping what has to be escaped and what cannot be seen.
    ///
    /// Source: RFC 8259 §7: the quotation mark, the reverse solidus and U+0000 to U+001F. Other controls, and what
    /// turns the direction of a line or ends it, would steer a terminal on which the JSON is shown.
    static func append(_ text: String, to buffer: inout [UInt8]) {
        var text = text
        text.withUTF8 { append(utf8: $0, to: &buffer) }
    }

    /// Appends a text that is UTF-8 already.
    static func append(utf8 bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
        buffer.append(UInt8(ascii: "\""))
        if isPlain(bytes) {
            buffer.append(contentsOf: bytes)
        } else {
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                append(scalar, to: &buffer)
            }
        }
        buffer.append(UInt8(ascii: "\""))
    }

    /// Appends a whole number in decimal digits.
    static func append(_ number: Int, to buffer: inout [UInt8]) {
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
            buffer.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }

    /// Whether no byte is something to escape, or begins something that cannot be seen; eight bytes at a time.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        let raw = UnsafeRawPointer(base)
        var index = 0
        while index + 8 <= bytes.count, isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
            index += 8
        }
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        return index == bytes.count
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

    private static func append(_ scalar: Unicode.Scalar, to buffer: inout [UInt8]) {
        if isInvisible(scalar) { return escape(UInt16(scalar.value), to: &buffer) }
        var character = String(scalar)
        character.withUTF8 { append($0, to: &buffer) }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func escape(_ unit: UInt16, to buffer: inout [UInt8]) {
        buffer += Array("\\u".utf8)
        for shift in [12, 8, 4, 0] { buffer.append(digit(UInt8(unit >> UInt16(shift) & 15))) }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer += [UInt8(ascii: "\\"), byte]
            case 0x08: buffer += Array("\\b".utf8)
            case 0x09: buffer += Array("\\t".utf8)
            case 0x0A: buffer += Array("\\n".utf8)
            case 0x0C: buffer += Array("\\f".utf8)
            case 0x0D: buffer += Array("\\r".utf8)
            case 0..<0x20: buffer += Array("\\u00".utf8) + [digit(byte >> 4), digit(byte & 15)]
            default: buffer.append(byte)
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
