import CLibXML2
import Records

extension XMLPass {
    /// Takes a piece of text.
    mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isStopped || skipped > 0 || depth == 0 { return }
        switch frames[depth - 1].kind {
        case .value: append(bytes)
        case .record, .list:
            if !isGapReported, !bytes.allSatisfy(ValueReader.isBlank) { noteGap() }
        case .unknown:
            if !bytes.isEmpty { noteContentOfUnknown(at: frames[depth - 1].content) }
        }
    }

    /// Takes a CDATA section.
    mutating func section(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isStopped || skipped > 0 || depth == 0 { return }
        switch frames[depth - 1].kind {
        case .record, .list:
            // Between elements a section is text even when it is blank.
            if !isGapReported { noteGap() }
        default: characters(bytes)
        }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isValueTooLong { return }
        if value.count + bytes.count > limits.textBytes {
            isValueTooLong = true
            note(DossierReadingFault(.textTooLong, limit: limits.textBytes), at: frames[depth - 1].start)
        } else {
            value.append(contentsOf: bytes)
        }
    }

    private mutating func noteGap() {
        isGapReported = true
        note(DossierReadingFault(.strayText), at: text.valueStart(from: afterTag))
    }

    /// Makes the cell of the value that just ended.
    mutating func endValue(_ frame: XMLFrame) {
        if isValueTooLong || frame.isSpoiled {
            store(Cell(tag: .invalid), frame, at: frame.start)
            return
        }
        let bytes = UnsafeBufferPointer(start: UnsafePointer(value.base), count: value.count)
        let type = Int(frame.planned.content)
        let cell = values.cell(of: bytes, type: type)
        if cell.tag == .absent {
            endBlank(frame)
            return
        }
        if let fault = values.fault {
            noteInvalid(fault, frame)
            store(cell, frame, at: frame.start)
            return
        }
        let offset = text.valueStart(from: frame.content)
        if plan.types[type].isFreeText {
            for code in PersonalData.found(in: bytes) { note(DossierReadingFault(code), at: offset) }
        }
        if frame.planned.isNumber { noteNumber(bytes, frame) }
        store(cell, frame, at: offset)
    }

    /// A text of blanks counts as absent; where a value is needed that is wrong.
    private mutating func endBlank(_ frame: XMLFrame) {
        if frame.planned.isRequired && !frame.isItem {
            note(DossierReadingFault(.emptyValue), at: frame.start)
            store(Cell(tag: .invalid), frame, at: frame.start)
        } else {
            note(DossierReadingFault(.blankText), at: frame.start)
        }
    }

    private mutating func noteInvalid(_ fault: DossierReadingFault, _ frame: XMLFrame) {
        let isEmpty = fault.code == .emptyValue
        let told = plan.fault(fault, ofField: frame.field, inType: frames[depth - 2].type)
        note(told, at: isEmpty ? frame.start : text.valueStart(from: frame.content))
    }

    private func noteNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ frame: XMLFrame) {
        guard let number = ValueReader.number(ValueReader.trimmed(bytes)) else { return }
        arena.note(number: Int(number), ofRecord: frame.record, cell: frame.cell)
    }

    private mutating func store(_ cell: Cell, _ frame: XMLFrame, at offset: Int) {
        if frame.isItem {
            frames[depth - 2].items += 1
            arena.append(item: cell, offset: offset)
            return
        }
        arena.set(cell, at: frame.cell, offset: offset)
        if cell.tag == .reference, let kind = plan.referenceKind(of: frame.planned) {
            arena.note(referenceAt: frame.cell, kind: kind)
        }
    }
}
