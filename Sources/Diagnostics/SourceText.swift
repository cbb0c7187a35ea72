/// The bytes of a file with its lines, to say where an offset stands and to show what stands there.
///
/// A line ends at a line feed; a carriage return before that belongs to the line end. Lines and
/// columns are 1-based, columns count code points, and a byte order mark at the front counts for
/// nothing. Bytes that are not UTF-8 count and show as U+FFFD, just as `String(decoding:as:)`
/// repairs them.
///
/// The bytes are scanned once; after that every question takes time logarithmic in their number.
public struct SourceText: Sendable {
    /// The bytes as they were read.
    public let bytes: [UInt8]
    /// The number of the first line: 1, unless the bytes are a line of something larger.
    public let firstLine: Int
    /// The offset at which each line starts, ascending; never empty.
    private let lineStarts: [Int]
    /// For each stretch of bytes the first code point that begins in it or after it.
    private let marks: [SourceMark]

    /// Takes the bytes of a file, or of lines of it.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - firstLine: The number of the line they begin with.
    public init(_ bytes: [UInt8], firstLine: Int = 1) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines = SourceLines(from: start, count: bytes.count)
        bytes.withUnsafeBufferPointer { buffer in
            while lines.offset < buffer.count { lines.takeStretch(of: buffer) }
        }
        self.bytes = bytes
        self.firstLine = firstLine
        lineStarts = lines.starts
        marks = lines.marks.isEmpty ? [SourceMark(offset: start, count: 0)] : lines.marks
    }

    /// Takes text.
    public init(_ text: String) { self.init(Array(text.utf8)) }

    /// The number of lines, at least 1; a line feed at the end is followed by an empty line.
    public var lineCount: Int { lineStarts.count }

    /// The line and column of the code point an offset lies in.
    ///
    /// An offset before the text counts as its start, one beyond as its end.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, lineStarts[0]), bytes.count)
        let line = Self.last(in: lineStarts, atMost: offset) { $0 }
        return (firstLine + line, count(before: offset) - count(before: lineStarts[line]) + 1)
    }

    /// The place of an offset in a file of the given name; offsets count as in `position(of:)`.
    public func place(of offset: Int, in file: String) -> Place {
        let (line, column) = position(of: offset)
        return Place(file: file, line: line, column: column)
    }

    /// The text of a line without its end, or nil when there is no such line.
    public func line(_ number: Int) -> String? {
        guard let range = range(ofLine: number) else { return nil }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The number of code points in a line without its end, or nil when there is no such line.
    public func length(ofLine number: Int) -> Int? {
        guard let range = range(ofLine: number) else { return nil }
        return count(before: range.upperBound) - count(before: range.lowerBound)
    }

    /// The part of a line between two columns, both included, as far as the line has them.
    ///
    /// Nil when there is no such line. Only the bytes of that part are looked at.
    func text(ofLine number: Int, columns: ClosedRange<Int>) -> String? {
        guard let range = range(ofLine: number) else { return nil }
        let first = count(before: range.lowerBound) - 1
        let start = min(offset(ofCodePoint: first + max(columns.lowerBound, 1)), range.upperBound)
        let end = min(offset(ofCodePoint: first + max(columns.upperBound, 0) + 1), range.upperBound)
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }

    /// The bytes of a line without its end, or nil when there is no such line.
    private func range(ofLine number: Int) -> Range<Int>? {
        let index = number - firstLine
        guard lineStarts.indices.contains(index) else { return nil }
        let start = lineStarts[index]
        guard index + 1 < lineStarts.count else { return start..<bytes.count }
        let lineFeed = lineStarts[index + 1] - 1
        let hasReturn = lineFeed > start && bytes[lineFeed - 1] == UInt8(ascii: "\r")
        return start..<(hasReturn ? lineFeed - 1 : lineFeed)
    }

    /// The number of code points that end at or before an offset within the text.
    private func count(before offset: Int) -> Int {
        let index = markIndex(atMost: offset)
        let mark = marks[index]
        if index + 1 < marks.count {
            let next = marks[index + 1]
            // Between the two every code point is one byte.
            if next.offset - mark.offset == next.count - mark.count {
                return mark.count + max(0, offset - mark.offset)
            }
        }
        return bytes.withUnsafeBufferPointer { buffer in
            var count = mark.count
            var next = mark.offset
            while next < buffer.count {
                next += UTF8Sequence.length(in: buffer, at: next)
                if next > offset { break }
                count += 1
            }
            return count
        }
    }

    /// The index of the last mark that is not beyond an offset, or of the first one.
    private func markIndex(atMost offset: Int) -> Int {
        let index = min(offset / SourceMark.stride, marks.count - 1)
        return index > 0 && marks[index].offset > offset ? index - 1 : index
    }

    /// The offset of a code point counted from 0, or the end of the text when it has fewer.
    private func offset(ofCodePoint index: Int) -> Int {
        let mark = marks[Self.last(in: marks, atMost: index) { $0.count }]
        return bytes.withUnsafeBufferPointer { buffer in
            var offset = mark.offset
            for _ in mark.count..<max(index, mark.count) where offset < buffer.count {
                offset += UTF8Sequence.length(in: buffer, at: offset)
            }
            return offset
        }
    }

    /// The index of the last element whose key is at most a value, found by halving; 0 if there is none.
    private static func last<Element>(
        in ascending: [Element], atMost value: Int, key: (Element) -> Int
    ) -> Int {
        var low = 0
        var high = ascending.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if key(ascending[middle]) <= value { low = middle } else { high = middle }
        }
        return low
    }
}
