import Records
import StrictJSON

extension JSONPass {
    /// Takes what comes next in the innermost record or list.
    mutating func step() throws(JSONFault) {
        let token = try parser.next()
        switch token {
        case .endObject: endRecord()
        case .endArray: endList()
        case .key: try readMember()
        default: try readItem(token)
        }
    }

    /// Opens a record or list.
    mutating func push(_ frame: JSONFrame) {
        var frame = frame
        if !frame.isList {
            frame.seen = seen.count
            seen.append(repeating: 0, count: plan.model.types[frame.type].fields.count)
        }
        frames.append(frame)
    }

    private mutating func readMember() throws(JSONFault) {
        let frame = frames[frames.count - 1]
        let start = parser.start
        let field = plan.field(ofType: frame.type, key: parser.text)
        if parser.isDuplicateKey || field < 0 {
            let name = String(decoding: parser.text, as: UTF8.self)
            if parser.isDuplicateKey {
                note(DossierReadingFault(.duplicateKey, name: name), at: start, field: field)
            } else {
                noteUnknown(name, at: start)
            }
            try skip(try parser.next())
            return
        }
        seen[frame.seen + field] = 1
        let planned = plan.fields[plan.fieldStarts[frame.type] + field]
        let token = try value(ofField: field)
        let value = JSONFrame(
            isList: planned.isList, isItem: false, type: frame.type, field: field, record: frame.record,
            cell: arena.records[frame.record].base + field, planned: planned, start: parser.start)
        if token == .null {
            readNull(value)
        } else if planned.isList {
            try readList(value, token)
        } else if planned.holdsRecords {
            try readRecord(value, token)
        } else {
            try readScalar(value, token)
        }
    }

    private mutating func readItem(_ token: JSONPullParser.Token) throws(JSONFault) {
        var item = frames[frames.count - 1]
        item.position = item.items + 1
        item.isList = false
        item.isItem = true
        item.cell = -1
        item.start = parser.start
        if token == .null {
            note(DossierReadingFault(.nilNotAllowed), at: item.start, item: item.position)
            store(Cell(tag: .invalid), item)
        } else if item.planned.holdsRecords {
            try readRecord(item, token)
        } else {
            try readScalar(item, token)
        }
    }

    private mutating func readNull(_ value: JSONFrame) {
        if value.planned.isNillable {
            arena.set(Cell(tag: .unknown), at: value.cell, offset: value.start)
        } else {
            note(DossierReadingFault(.nilNotAllowed), at: value.start, field: value.field)
            arena.set(Cell(tag: .invalid), at: value.cell, offset: value.start)
        }
    }

    private mutating func readList(_ list: JSONFrame, _ token: JSONPullParser.Token) throws(JSONFault) {
        guard token == .beginArray else { return try refuse(list, token, expected: .list) }
        var list = list
        list.mark = arena.beginList()
        push(list)
    }

    private mutating func readRecord(_ frame: JSONFrame, _ token: JSONPullParser.Token) throws(JSONFault) {
        let isObject = token == .beginObject
        if !isObject {
            noteWrongKind(token, expected: .object, at: frame.start, frame)
            if !frame.isItem {
                arena.set(Cell(tag: .invalid), at: frame.cell, offset: frame.start)
                return try skip(token)
            }
        }
        var frame = frame
        let holder = frame.isItem ? frames[frames.count - 1].cell : frame.cell
        frame.type = Int(frame.planned.content)
        frame.record = arena.beginRecord(type: frame.type, holder: holder, offset: frame.start)
        let cell = Cell(tag: .record, bits: Int64(frame.record))
        if frame.isItem {
            // An item of another kind counts too, so that those behind it keep their positions.
            frames[frames.count - 1].items += 1
            arena.append(item: cell, offset: frame.start)
        } else {
            arena.set(cell, at: frame.cell, offset: frame.start)
        }
        if isObject { push(frame) } else { try skip(token) }
    }

    /// Passes over a value of another kind than the model has there.
    mutating func refuse(
        _ frame: JSONFrame, _ token: JSONPullParser.Token, expected: JSONKind
    ) throws(JSONFault) {
        noteWrongKind(token, expected: expected, at: frame.start, frame)
        store(Cell(tag: .invalid), frame)
        try skip(token)
    }

    private mutating func endRecord() {
        let frame = frames.removeLast()
        for index in plan.requiredStarts[frame.type]..<plan.requiredStarts[frame.type + 1] {
            let field = plan.required[index]
            if seen[frame.seen + field] != 0 { continue }
            frames.append(frame)
            let name = plan.model.types[frame.type].fields[field].name
            note(DossierReadingFault(.missingElement, name: name), at: frame.start)
            frames.removeLast()
        }
        seen.truncate(to: frame.seen)
    }

    private mutating func endList() {
        let frame = frames.removeLast()
        arena.endList(
            mark: frame.mark, at: frame.cell, offset: frame.start,
            referenceKind: plan.referenceKind(of: frame.planned))
    }
}
