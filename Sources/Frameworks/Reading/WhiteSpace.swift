/// Folding of white space, the way quotations are compared and shown.
enum WhiteSpace {
    /// Every run of blanks and line ends as one blank, none at the ends.
    static func folded(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var folded: [UInt8] = []
            folded.reserveCapacity(bytes.count)
            var followsBlank = false
            var offset = 0
            while offset < bytes.count {
                let length = blankLength(in: bytes, at: offset)
                followsBlank = followsBlank || length > 0
                offset += length
                guard length == 0 else { continue }
                if followsBlank && !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
                followsBlank = false
                folded.append(bytes[offset])
                offset += 1
            }
            return String(decoding: folded, as: UTF8.self)
        }
    }

    /// How many bytes a blank or line end at an offset has; 0 when something else stands there.
    ///
    /// Source: the characters of the class BK, CR, LF and NL of Unicode Standard Annex 14, the space, and the one at
    /// which no line is broken.
    private static func blankLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        switch bytes[offset] {
        case UInt8(ascii: " "), 0x0A...0x0D: return 1
        case 0xC2 where offset + 1 < bytes.count: return [0x85, 0xA0].contains(bytes[offset + 1]) ? 2 : 0
        case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
            return [0xA8, 0xA9].contains(bytes[offset + 2]) ? 3 : 0
        default: return 0
        }
    }
}
