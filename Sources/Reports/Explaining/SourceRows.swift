import Diagnostics

/// The rows of a dossier, and which of them holds a place.
struct SourceRows {
    /// A line with more code points than these is shown in parts.
    static let longLine = 160

    /// The rows in order.
    let rows: [SourceRow]
    /// The indexes of the rows of each line, in order.
    private let ofLine: [Int: Range<Int>]

    /// Takes a dossier apart.
    init(_ source: SourceText) {
        var rows: [SourceRow] = []
        var ofLine: [Int: Range<Int>] = [:]
        var xml = XMLSpans()
        let isXML = Self.isXML(source)
        var number = source.firstLine
        while let line = source.line(number) {
            let spans = isXML ? xml.next(line) : JSONSpans.spans(line)
            let start = rows.count
            if (source.length(ofLine: number) ?? 0) > Self.longLine {
                rows += isXML ? XMLParts.rows(spans, line: number) : JSONParts.rows(spans, line: number)
            } else {
                rows.append(SourceRow(line: number, column: 1, isPart: false, depth: 0, spans: spans))
            }
            ofLine[number] = start..<rows.count
            number += 1
        }
        // A line end at the end of a file begins no line that anyone sees.
        if let last = rows.last, last.spans.isEmpty, rows.count > 1 {
            rows.removeLast()
            ofLine[last.line] = nil
        }
        self.rows = rows
        self.ofLine = ofLine
    }

    /// The index of the row that holds a place; nil when the dossier has no such line.
    func index(line: Int, column: Int) -> Int? {
        guard let range = ofLine[line] else { return nil }
        return range.last { rows[$0].column <= max(column, 1) } ?? range.first
    }

    /// A dossier that was read is XML when it begins with a tag, else JSON.
    private static func isXML(_ source: SourceText) -> Bool {
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        return source.bytes.first { !blanks.contains($0) } == UInt8(ascii: "<")
    }
}
