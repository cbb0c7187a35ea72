/// Text as JSON writes it.
enum JSONText {
    /// Appends a text between quotation marks, escaping what has to be escaped and nothing else.
    ///
    /// Source: RFC 8259 §7: the quotation mark, the reverse solidus and U+0000 to U+001F.
    static func append(_ text: String, to buffer: inout [UInt8]) {
        buffer.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
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
        buffer.append(UInt8(ascii: "\""))
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
