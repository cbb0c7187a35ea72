/// A code point of a text: where it is, and how many come before it.
struct SourceMark: Sendable {
    /// The offset of its first byte.
    var offset: Int
    /// How many code points come before it.
    var count: Int

    /// The number of bytes of a stretch, of which one code point is marked.
    static let stride = 64
}

/// The lines and marks of the bytes up to an offset.
struct SourceLines {
    private(set) var offset: Int
    private(set) var starts: [Int]
    private(set) var marks: [SourceMark] = []
    private var count = 0

    init(from start: Int, count: Int) {
        offset = start
        starts = [start]
        // A line of a dossier has some forty bytes.
        starts.reserveCapacity(count / 32 + 1)
        marks.reserveCapacity(count / SourceMark.stride + 1)
    }

    /// Goes on to the next mark, or to the end.
    mutating func takeStretch(of bytes: UnsafeBufferPointer<UInt8>) {
        if offset >= marks.count * SourceMark.stride {
            marks.append(SourceMark(offset: offset, count: count))
        }
        let words = SourceMark.stride / UTF8Sequence.wordLength
        guard offset.isMultiple(of: SourceMark.stride), offset + SourceMark.stride <= bytes.count,
            let base = bytes.baseAddress, UTF8Sequence.isASCII(base, at: offset, words: words)
        else {
            let end = min(marks.count * SourceMark.stride, bytes.count)
            while offset < end { takeCodePoint(of: bytes) }
            return
        }
        for start in stride(from: offset, to: offset + SourceMark.stride, by: UTF8Sequence.wordLength) {
            var feeds = UTF8Sequence.lineFeeds(inASCII: UTF8Sequence.word(of: base, at: start))
            while feeds != 0 {
                starts.append(start + feeds.trailingZeroBitCount / 8 + 1)
                feeds &= feeds - 1
            }
        }
        offset += SourceMark.stride
        count += SourceMark.stride
    }

    private mutating func takeCodePoint(of bytes: UnsafeBufferPointer<UInt8>) {
        if bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
        offset += UTF8Sequence.length(in: bytes, at: offset)
        count += 1
    }
}
