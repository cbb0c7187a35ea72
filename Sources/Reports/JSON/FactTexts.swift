import Judging
import StrictJSON

/// The facts of one dossier as JSON, each worked out once however many judgements rest on it.
struct FactTexts {
    /// The facts that the texts are of.
    private var table: FactTable?
    /// The texts as an array on one line.
    private var bytes: [UInt8] = []
    /// Where each text stands in them.
    private var ranges: [Range<Int>] = []

    /// Writes a member with facts in their order.
    mutating func member(_ name: StaticString, _ facts: FactList, to writer: inout JSONWriter) {
        writer.key(name)
        if facts.isEmpty { return writer.emptyArray() }
        writer.beginArray()
        defer { writer.endArray() }
        guard writer.layout == .compact else {
            for number in facts.numbers { Self.write(number, of: facts.table, to: &writer) }
            return
        }
        if table !== facts.table { fill(from: facts.table) }
        bytes.withUnsafeBufferPointer { texts in
            for number in facts.numbers {
                writer.value(UnsafeBufferPointer(rebasing: texts[ranges[Int(number)]]))
            }
        }
    }

    private mutating func fill(from table: FactTable) {
        self.table = table
        ranges.removeAll(keepingCapacity: true)
        var writer = JSONWriter()
        writer.beginArray()
        for number in 0..<FactNumber(table.count) {
            let start = writer.count + (number == 0 ? 0 : 1)  // after the comma
            Self.write(number, of: table, to: &writer)
            ranges.append(start..<writer.count)
        }
        writer.endArray()
        bytes = writer.takeBytes()
    }

    /// A value that was looked at, or why there is none.
    private static func write(_ number: FactNumber, of table: FactTable, to writer: inout JSONWriter) {
        let reasons = table.reasons(of: number)
        let (line, column) = table.place(of: number)
        writer.beginObject()
        writer.key("path")
        table.path(of: number).withUnsafeBufferPointer { writer.string(utf8: $0) }
        if !reasons.isEmpty { writer.member("reason", reasons.word) }
        writer.member("line", line)
        writer.member("column", column)
        writer.endObject()
    }
}
