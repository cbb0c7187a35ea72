/// A stretch of an archive that is read from its start to its end.
struct ArchiveStretch {
    private let bytes: ArchiveBytes
    /// What was not yet read into the buffer.
    private var ahead: Range<Int>
    private var buffer: [UInt8] = []
    /// Where the next bytes stand in the buffer.
    private var position = 0

    /// Makes a stretch of an archive.
    init(_ bytes: ArchiveBytes, _ range: Range<Int>) {
        self.bytes = bytes
        ahead = range
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { ahead.isEmpty && position == buffer.count }

    /// The next bytes; nil when fewer are left.
    mutating func next(_ count: Int) throws(DossierReadingFault) -> ArchiveFields? {
        if buffer.count - position < count {
            guard buffer.count - position + ahead.count >= count else { return nil }
            let most = min(ahead.count, max(count, 1 << 16))
            let step = ahead.lowerBound..<(ahead.lowerBound + most)
            buffer = Array(buffer[position...]) + (try bytes.bytes(step))
            position = 0
            ahead = step.upperBound..<ahead.upperBound
        }
        position += count
        return ArchiveFields(buffer[(position - count)..<position])
    }
}
