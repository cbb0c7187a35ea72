/// How many bytes of UTF-8 make one code point, also where they are not UTF-8 at all.
enum UTF8Sequence {
    /// How many bytes are looked at together.
    static let wordLength = 8

    /// Eight bytes from an offset on, which all lie in the text; the first is the lowest.
    static func word(of bytes: UnsafePointer<UInt8>, at offset: Int) -> UInt64 {
        UInt64(
            littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Whether each of some words of bytes from an offset on is one code point; they all lie in the text.
    static func isASCII(_ bytes: UnsafePointer<UInt8>, at offset: Int, words: Int) -> Bool {
        var all: UInt64 = 0
        for index in 0..<words { all |= word(of: bytes, at: offset + index * wordLength) }
        return all & 0x8080_8080_8080_8080 == 0
    }

    /// Where line feeds stand among eight bytes that are one code point each.
    ///
    /// - Returns: A number in which bit `8 × i + 7` says that byte `i` is a line feed, the other bits being 0.
    static func lineFeeds(inASCII word: UInt64) -> UInt64 {
        // A byte that equals the line feed becomes 0; every other one gets its high bit by the sum, which never carries.
        let marked = word ^ 0x0A0A_0A0A_0A0A_0A0A
        return ~(marked &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
    }

    /// The number of bytes, 1...4, from an offset on that make one code point or one U+FFFD.
    ///
    /// A sequence that breaks off counts as one, as far as it could have been the start of a code
    /// point. Source: The Unicode Standard, table 3-7 and "U+FFFD Substitution of Maximal
    /// Subparts".
    static func length(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let lead = bytes[offset]
        if lead < 0x80 { return 1 }
        let following: Int
        var allowed: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: following = 1
        case 0xE0: (following, allowed) = (2, 0xA0...0xBF)
        case 0xED: (following, allowed) = (2, 0x80...0x9F)
        case 0xE1...0xEF: following = 2
        case 0xF0: (following, allowed) = (3, 0x90...0xBF)
        case 0xF4: (following, allowed) = (3, 0x80...0x8F)
        case 0xF1...0xF3: following = 3
        default: return 1
        }
        var length = 1
        while length <= following, offset + length < bytes.count, allowed.contains(bytes[offset + length]) {
            length += 1
            allowed = 0x80...0xBF
        }
        return length
    }
}
