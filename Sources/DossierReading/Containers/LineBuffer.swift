import Glibc

/// The part of a stream that is in memory: the line at hand and what was read behind it.
///
/// It grows with the line at hand and no further; whoever uses it gives up a line that is too long.
struct LineBuffer {
    private var bytes: [UInt8]
    /// Where the line at hand begins.
    private var first = 0
    /// Up to where there is no line feed in it.
    private var searched = 0
    /// The end of what was read.
    private var end = 0

    /// Makes a buffer that takes so many bytes at a time.
    init(capacity: Int) { bytes = [UInt8](repeating: 0, count: max(capacity, 1)) }

    /// How many bytes there are.
    var count: Int { end - first }

    /// The first bytes, as many as there are and no more than a number.
    func start(_ most: Int) -> [UInt8] { Array(bytes[first..<min(end, first + most)]) }

    /// Forgets the first bytes.
    mutating func drop(_ count: Int) {
        first += count
        searched = first
    }

    /// Whether the end of the line at hand was read.
    mutating func hasLine() -> Bool { lineFeed() != nil }

    /// Takes the line at hand, without its line feed; nil when its end was not read yet.
    mutating func takeLine() -> [UInt8]? {
        guard let feed = lineFeed() else { return nil }
        let line = Array(bytes[first..<feed])
        drop(feed + 1 - first)
        return line
    }

    /// Takes all there is.
    mutating func takeRest() -> [UInt8] {
        let rest = Array(bytes[first..<end])
        drop(count)
        return rest
    }

    /// Forgets the line at hand as far as it was read; true when its end was.
    mutating func dropLine() -> Bool {
        let feed = lineFeed()
        drop((feed.map { $0 + 1 } ?? end) - first)
        return feed != nil
    }

    /// Reads more behind what is there; false at the end of the source.
    mutating func fill(from source: inout any ByteSource) throws(DossierReadingFault) -> Bool {
        makeRoom()
        let end = end
        let step = try bytes.withUnsafeMutableBufferPointer { buffer throws(DossierReadingFault) in
            try source.read(into: UnsafeMutableBufferPointer(rebasing: buffer[end...]))
        }
        self.end += step
        return step > 0
    }

    /// Sees to it that a good piece can be read at once.
    private mutating func makeRoom() {
        let piece = max(bytes.count / 4, 1)
        if first == end {
            (first, searched, end) = (0, 0, 0)
        } else if bytes.count - end < piece, first > 0 {
            let (from, length) = (first, count)
            bytes.withUnsafeMutableBytes { buffer in
                guard let base = buffer.baseAddress else { return }
                memmove(base, base + from, length)
            }
            (first, searched, end) = (0, searched - from, length)
        }
        if bytes.count - end < piece { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }

    private mutating func lineFeed() -> Int? {
        let (from, length) = (searched, end - searched)
        let feed: Int? = bytes.withUnsafeBytes { buffer in
            guard length > 0, let base = buffer.baseAddress,
                let found = memchr(base + from, Int32(UInt8(ascii: "\n")), length)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
        searched = feed ?? end
        return feed
    }
}
