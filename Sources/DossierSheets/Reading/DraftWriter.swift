import Records
import StrictJSON

/// Writes a dossier that was put together as JSON, and keeps which line came from which cell.
struct DraftWriter {
    private let model: RecordModel
    private var writer = JSONWriter(layout: .pretty)
    private var bytes: [UInt8] = []
    private var line = 1
    /// The places of values, by their line.
    private var places: [Int: SheetPlace] = [:]

    private init(_ model: RecordModel) { self.model = model }

    /// A dossier.
    ///
    /// - Parameters:
    ///   - record: Its outermost record.
    ///   - kind: The kind of file, such as `dossier`.
    ///   - model: The model.
    /// - Returns: The bytes, and of the lines with a value the place it came from.
    static func write(
        _ record: RecordDraft, kind: String, model: RecordModel
    ) -> (bytes: [UInt8], places: [Int: SheetPlace]) {
        var draft = DraftWriter(model)
        draft.writer.beginObject()
        draft.writer.key(named: kind)
        draft.write(record)
        draft.writer.endObject()
        return (draft.bytes + draft.writer.finish(), draft.places)
    }

    private mutating func write(_ record: RecordDraft) {
        writer.beginObject()
        note(record.place)
        for (index, field) in model.types[record.type].fields.enumerated() {
            guard let value = record.values[index] else { continue }
            writer.key(named: field.name)
            write(value)
        }
        writer.endObject()
    }

    private mutating func write(_ value: RecordDraft.Value) {
        switch value {
        case .scalar(let scalar, let place): write(scalar, place)
        case .unknown(let place):
            writer.null()
            note(place)
        case .record(let record): write(record)
        case .scalars(let items, let place):
            writer.beginArray()
            note(place)
            for (scalar, place) in items { write(scalar, place) }
            writer.endArray()
        case .records(let list, let place):
            writer.beginArray()
            note(place)
            for record in list.records { write(record) }
            writer.endArray()
        }
    }

    private mutating func write(_ scalar: RecordDraft.Scalar, _ place: SheetPlace) {
        switch scalar {
        case .text(let text): writer.string(text)
        case .number(let number): writer.int(number)
        case .boolean(let value): writer.bool(value)
        }
        note(place)
    }

    /// Notes that what was written last came from a place: no two values stand on one line.
    private mutating func note(_ place: SheetPlace) {
        let piece = writer.takeBytes()
        for byte in piece where byte == UInt8(ascii: "\n") { line += 1 }
        bytes += piece
        places[line] = place
    }
}
