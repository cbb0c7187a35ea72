import CLibXML2
import Records

/// What the parser says at a start tag.
struct XMLStartTag {
    var name: UnsafePointer<xmlChar>
    var prefix: UnsafePointer<xmlChar>?
    var namespace: UnsafePointer<xmlChar>?
    var namespaceCount: Int
    var attributeCount: Int
    var attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    /// The name for a message.
    var text: String { String(cString: name) }
}

extension XMLPass {
    /// Takes a start tag.
    mutating func startElement(_ tag: XMLStartTag) {
        if isStopped { return }
        let cursor = offset
        afterTag = cursor + 1
        isGapReported = false
        let start = text.tagStart(before: cursor)
        if depth + skipped >= limits.depth {
            stop(DossierReadingFault(.tooDeep, limit: limits.depth), at: start)
            return
        }
        if tag.attributeCount + tag.namespaceCount > limits.attributes {
            stop(DossierReadingFault(.tooManyAttributes, limit: limits.attributes), at: start)
            return
        }
        if skipped > 0 {
            skipped += 1
            return
        }
        if depth == 0 {
            startRoot(tag, start)
        } else if !isOurs(tag.namespace) {
            noteNamespace(tag, start)
            skipped = 1
        } else {
            startInside(tag, start)
        }
    }

    /// Takes an end tag.
    mutating func endElement() {
        if isStopped { return }
        afterTag = offset
        isGapReported = false
        if skipped > 0 {
            skipped -= 1
            return
        }
        let frame = frames[depth - 1]
        switch frame.kind {
        case .value: endValue(frame)
        case .record: endRecord(frame)
        case .list:
            arena.endList(
                mark: frame.mark, at: frame.cell, offset: frame.start,
                referenceKind: plan.referenceKind(of: frame.planned))
        case .unknown: break
        }
        depth -= 1
    }

    private mutating func startRoot(_ tag: XMLStartTag, _ start: Int) {
        let name = tag.text
        let index = plan.model.roots.firstIndex { $0.element == name }
        guard isOurs(tag.namespace), let index else {
            stop(rootFault(tag, isKnown: index != nil), at: start)
            return
        }
        root = index
        if tag.attributeCount > 0 { readNil(tag, start, isNillable: false) }
        let type = plan.model.roots[index].type
        let record = arena.beginRecord(type: type, holder: -1, offset: start)
        let planned = PlannedField(
            holdsRecords: true, content: Int32(type), item: -1, isRequired: true, isNillable: false,
            isNumber: false)
        pushRecord(
            XMLFrame(
                kind: .record, isItem: false, type: type, field: -1, record: record, cell: -1,
                planned: planned,
                start: start, content: afterTag))
    }

    private mutating func startInside(_ tag: XMLStartTag, _ start: Int) {
        let parent = depth - 1
        switch frames[parent].kind {
        case .record: startField(tag, start)
        case .list: startItem(tag, start)
        case .value:
            if !frames[parent].isSpoiled {
                note(DossierReadingFault(.elementInValue, name: tag.text), at: start)
                frames[parent].isSpoiled = true
            }
            skipped = 1
        case .unknown:
            noteContentOfUnknown(at: start)
            skipped = 1
        }
    }

    private mutating func startField(_ tag: XMLStartTag, _ start: Int) {
        let parent = depth - 1
        let type = frames[parent].type
        let field = plan.field(ofType: type, element: names.index(of: tag.name))
        guard field >= 0, claim(field, tag, start) else {
            if field < 0 { noteUnknown(tag, start) }
            skipped = 1
            return
        }
        let planned = plan.fields[plan.fieldStarts[type] + field]
        let record = frames[parent].record
        let cell = arena.records[record].base + field
        var frame = XMLFrame(
            kind: .value, isItem: false, type: type, field: field, record: record, cell: cell,
            planned: planned,
            start: start, content: afterTag)
        if tag.attributeCount > 0, readNil(tag, start, isNillable: planned.isNillable, field: field) {
            if planned.isNillable {
                arena.set(Cell(tag: .unknown), at: cell, offset: start)
                frame.kind = .unknown
                push(frame)
            } else {
                arena.set(Cell(tag: .invalid), at: cell, offset: start)
                skipped = 1
            }
        } else if planned.isList {
            frame.kind = .list
            frame.mark = arena.beginList()
            push(frame)
        } else if planned.holdsRecords {
            startRecord(frame, type: Int(planned.content), holder: cell)
        } else {
            startValue(frame)
        }
    }

    private mutating func startItem(_ tag: XMLStartTag, _ start: Int) {
        let list = frames[depth - 1]
        guard names.index(of: tag.name) == Int(list.planned.item) else {
            noteUnknown(tag, start)
            skipped = 1
            return
        }
        var frame = list
        frame.isItem = true
        frame.cell = -1
        frame.start = start
        frame.content = afterTag
        frame.position = list.items + 1
        if tag.attributeCount > 0, readNil(tag, start, isNillable: false, item: frame.position) {
            skipped = 1
        } else if list.planned.holdsRecords {
            frames[depth - 1].items += 1
            startRecord(frame, type: Int(list.planned.content), holder: list.cell)
            arena.append(item: Cell(tag: .record, bits: Int64(frames[depth - 1].record)), offset: start)
        } else {
            frame.kind = .value
            startValue(frame)
        }
    }

    private mutating func startRecord(_ frame: XMLFrame, type: Int, holder: Int) {
        var frame = frame
        frame.kind = .record
        frame.type = type
        frame.record = arena.beginRecord(type: type, holder: holder, offset: frame.start)
        if !frame.isItem {
            arena.set(Cell(tag: .record, bits: Int64(frame.record)), at: frame.cell, offset: frame.start)
        }
        pushRecord(frame)
    }

    private mutating func startValue(_ frame: XMLFrame) {
        value.removeAll()
        isValueTooLong = false
        push(frame)
    }

    private mutating func pushRecord(_ frame: XMLFrame) {
        var frame = frame
        frame.seen = seen.count
        frame.next = 0
        seen.append(repeating: 0, count: plan.model.types[frame.type].fields.count)
        push(frame)
    }

    private mutating func push(_ frame: XMLFrame) {
        (frames + depth).initialize(to: frame)
        depth += 1
    }

    private mutating func endRecord(_ frame: XMLFrame) {
        for index in plan.requiredStarts[frame.type]..<plan.requiredStarts[frame.type + 1] {
            let field = plan.required[index]
            if seen[frame.seen + field] != 0 { continue }
            let element = plan.model.types[frame.type].fields[field].element
            note(DossierReadingFault(.missingElement, name: element), at: frame.start)
        }
        seen.truncate(to: frame.seen)
    }
}
