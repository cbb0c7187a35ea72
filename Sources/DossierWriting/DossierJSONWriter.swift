public import Records
public import StrictJSON

/// Writes a dossier as JSON: the names of the rules, lists as arrays, the kind of file as the one key.
///
/// What is read back is the same dossier: what was recorded as unknown is `null`, an empty list `[]`.
public struct DossierJSONWriter {
    private let arena: Arena
    private let model: RecordModel
    private var writer: JSONWriter

    private init(_ arena: Arena, _ layout: JSONLayout) {
        self.arena = arena
        model = arena.model
        writer = JSONWriter(layout: layout)
    }

    /// A file.
    ///
    /// - Parameters:
    ///   - arena: The dossier, read to be written.
    ///   - kind: The kind of file, such as `dossier`.
    ///   - layout: On several lines, or on one as a stream of dossiers has them.
    /// - Returns: The bytes, ending with a line feed; nil when the model has no such kind.
    public static func bytes(of arena: Arena, kind: String, layout: JSONLayout = .pretty) -> [UInt8]? {
        guard arena.model.root(named: kind) != nil else { return nil }
        var writer = DossierJSONWriter(arena, layout)
        writer.writer.beginObject()
        writer.writer.key(named: kind)
        writer.record(0)
        writer.writer.endObject()
        return writer.writer.finish()
    }

    private mutating func record(_ record: Int) {
        let base = arena.records[record].base
        writer.beginObject()
        for (index, field) in model.types[arena.records[record].type].fields.enumerated() {
            let cell = arena.cells[base + index]
            switch cell.tag {
            case .absent, .undeliverable, .invalid: continue
            default:
                writer.key(named: field.name)
                value(cell)
            }
        }
        writer.endObject()
    }

    private mutating func value(_ cell: Cell) {
        switch cell.tag {
        case .unknown: writer.null()
        case .record: record(Int(cell.bits))
        case .list:
            writer.beginArray()
            for position in 0..<Int(cell.aux) { value(arena.cells[Int(cell.bits) + position]) }
            writer.endArray()
        default:
            switch WrittenValue(of: cell, in: arena) {
            case .text(let text): writer.string(text)
            case .number(let number): writer.int(number)
            case .boolean(let value): writer.bool(value)
            }
        }
    }
}
