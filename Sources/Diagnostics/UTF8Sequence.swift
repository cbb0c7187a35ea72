/// How many bytes of UTF-8 make one code point, also where they are not UTF-8 at all.
enum UTF8Sequence {
    /// How many bytes from an offset on are known at a glance to be one code point each and no line feed: 8 or 0.
    static func plainLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        guard offset + 8 <= bytes.count else { return 0 }
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        // A byte that equals the line feed becomes 0, and only a byte of 0 borrows its high bit.
        let marked = word ^ 0x0A0A_0A0A_0A0A_0A0A
        let lineFeeds = (marked &- 0x0101_0101_0101_0101) & ~marked
        return (word | lineFeeds) & 0x8080_8080_8080_8080 == 0 ? 8 : 0
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
