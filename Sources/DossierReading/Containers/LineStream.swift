/// Gives the lines of a stream of dossiers (NDJSON) one at a time, from a file, a pipe or an archive.
///
/// Memory has a bound: the longest line that may be, and a chunk. A line that is longer is given with its
/// fault and without its bytes, and the rest goes on. Blank lines are left out and counted, a byte order
/// mark at the start and a carriage return before a line feed are taken away, and the last line needs no
/// line feed. For one thread at a time.
public final class LineStream {
    private var source: any ByteSource
    private let limits: ReadingLimits
    private var buffer: LineBuffer
    private var number = 0
    private var hasBegun = false

    /// Reads lines from any source.
    init(_ source: some ByteSource, limits: ReadingLimits) {
        self.source = source
        self.limits = limits
        buffer = LineBuffer(capacity: limits.chunkBytes)
    }

    /// Reads the lines of an open descriptor, such as standard input; it stays open.
    public convenience init(descriptor: Int32, limits: ReadingLimits = .standard) {
        self.init(DescriptorSource(descriptor: descriptor), limits: limits)
    }

    /// Reads the lines of a regular file.
    ///
    /// - Throws: `unreadableFile` or `notARegularFile`.
    public convenience init(path: String, limits: ReadingLimits = .standard) throws(DossierReadingFault) {
        self.init(try DescriptorSource(OpenFile.regular(path: path)), limits: limits)
    }

    /// Whether the end of the next line is not there yet, so that asking for it may wait.
    public var mayWait: Bool { !buffer.hasLine() && source.mayWait }

    /// The next line that is not blank, or nil at the end.
    ///
    /// - Throws: Why there is no going on: the stream is no text, cannot be read further, or changed
    ///   meanwhile. The lines before it stand.
    public func next() throws(DossierReadingFault) -> DossierLine? {
        if !hasBegun { try begin() }
        while true {
            number += 1
            switch try line() {
            case .end: return nil
            case .tooLong:
                let fault = DossierReadingFault(.lineTooLong, limit: limits.dossierBytes)
                return DossierLine(number: number, bytes: [], fault: fault)
            case .bytes(let bytes):
                if !bytes.allSatisfy(ValueReader.isBlank) { return DossierLine(number: number, bytes: bytes) }
            }
        }
    }

    /// What was found when a line was looked for.
    private enum Found {
        case bytes([UInt8])
        case tooLong
        case end
    }

    private func line() throws(DossierReadingFault) -> Found {
        while true {
            if let line = buffer.takeLine() { return found(line) }
            // A carriage return does not count, and may still be followed by the line feed.
            if buffer.count > limits.dossierBytes + 1 { return try skip() }
            if try buffer.fill(from: &source) { continue }
            return buffer.count == 0 ? .end : found(buffer.takeRest())
        }
    }

    private func found(_ line: [UInt8]) -> Found {
        var line = line
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line.count > limits.dossierBytes ? .tooLong : .bytes(line)
    }

    /// Passes over the rest of a line that is too long.
    private func skip() throws(DossierReadingFault) -> Found {
        repeat {
            if buffer.dropLine() { break }
        } while try buffer.fill(from: &source)
        return .tooLong
    }

    /// How many bytes tell most kinds of file.
    private static let signBytes = 6

    private static func isEnough(_ start: [UInt8]) -> Bool {
        start.count == signBytes || start.contains(UInt8(ascii: "\n"))
    }

    /// Looks at the first bytes: whether this is text at all.
    private func begin() throws(DossierReadingFault) {
        hasBegun = true
        // No further than the first line: whoever sends it may wait for an answer.
        while !Self.isEnough(buffer.start(Self.signBytes)), try buffer.fill(from: &source) {}
        let start = buffer.start(ArchiveContent.count)
        if start.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.drop(3) }
        let isWide =
            start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE])
            || start.prefix(2).contains(0)
        if isWide { throw DossierReadingFault(.encoding) }
        if ArchiveContent.begins(start[...]) {
            throw DossierReadingFault(.unsupportedFormat, others: ["NDJSON"])
        }
    }
}
