import Records
import StrictJSON

extension JSONPass {
    /// Reads a single value, of which the token was taken.
    mutating func readScalar(_ frame: JSONFrame, _ token: JSONPullParser.Token) throws(JSONFault) {
        let type = plan.types[Int(frame.planned.content)]
        let expected: JSONKind =
            switch type.kind {
            case .boolean: .boolean
            case .number: .number
            case .text, .date, .code, .reference: .text
            }
        guard JSONKind(token) == expected else { return try refuse(frame, token, expected: expected) }
        if case .boolean(let value) = token {
            store(.boolean(value), frame)
        } else {
            readText(parser.text, frame, type)
        }
    }

    /// Reads the bytes of a string or number.
    private mutating func readText(
        _ bytes: UnsafeBufferPointer<UInt8>, _ frame: JSONFrame, _ type: PlannedType
    ) {
        guard bytes.count <= limits.textBytes else {
            return refuse(DossierReadingFault(.textTooLong, limit: limits.textBytes), frame)
        }
        if type.kind == .text, XMLCharacters.holdsOther(bytes) {
            return refuse(DossierReadingFault(.forbiddenCharacter), frame)
        }
        let cell = values.cell(of: bytes, type: Int(frame.planned.content))
        if cell.tag == .absent { return readBlank(frame) }
        if let fault = values.fault {
            return refuse(
                plan.fault(fault, ofField: frame.field, inType: frames[frames.count - 1].type), frame)
        }
        if type.isFreeText {
            for code in PersonalData.found(in: bytes) { note(DossierReadingFault(code), frame) }
        }
        if frame.planned.isNumber, let number = ValueReader.number(bytes) {
            arena.note(number: Int(number), ofRecord: frame.record, cell: frame.cell)
        }
        store(cell, frame)
    }

    /// A text of blanks counts as absent; where a value is needed that is wrong.
    private mutating func readBlank(_ frame: JSONFrame) {
        if frame.planned.isRequired && !frame.isItem {
            refuse(DossierReadingFault(.emptyValue), frame)
        } else {
            note(DossierReadingFault(.blankText), frame)
        }
    }

    private mutating func refuse(_ fault: DossierReadingFault, _ frame: JSONFrame) {
        note(fault, frame)
        store(Cell(tag: .invalid), frame)
    }

    /// Notes a fault about a value that is not opened.
    mutating func note(_ fault: DossierReadingFault, _ frame: JSONFrame) {
        if frame.isItem {
            note(fault, at: frame.start, item: frame.position)
        } else {
            note(fault, at: frame.start, field: frame.field)
        }
    }

    /// Puts a cell where it belongs.
    mutating func store(_ cell: Cell, _ frame: JSONFrame) {
        if frame.isItem {
            frames[frames.count - 1].items += 1
            arena.append(item: cell, offset: frame.start)
            return
        }
        arena.set(cell, at: frame.cell, offset: frame.start)
        if cell.tag == .reference, let kind = plan.referenceKind(of: frame.planned) {
            arena.note(referenceAt: frame.cell, kind: kind)
        }
    }
}
