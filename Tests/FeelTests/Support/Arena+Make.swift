import CivilDates
import Records
import Testing

extension Arena {
    /// A dossier of the test model.
    static func make(_ dossier: TestValue) throws -> Arena {
        let arena = Arena(model: TestModel.model)
        guard case .record(let fields) = dossier else { throw TestValueMismatch() }
        try arena.write(fields, type: TestModel.root, holder: -1)
        #expect(arena.resolveReferences() == [])
        return arena
    }

    @discardableResult
    private func write(_ fields: [String: TestValue], type: Int, holder: Int) throws -> Int {
        let record = beginRecord(type: type, holder: holder, offset: 0)
        let base = records[record].base
        for name in fields.keys where model.types[type].index(ofField: name) == nil {
            throw TestValueMismatch()
        }
        for (index, field) in model.types[type].fields.enumerated() {
            guard let value = fields[field.name] else { continue }
            if field.isList {
                try write(list: value, of: field, at: base + index)
            } else {
                let cell = try cell(of: value, in: field, holder: base + index)
                set(cell, at: base + index, offset: 0)
                if cell.tag == .reference, let kind = referenceKind(of: field) {
                    note(referenceAt: base + index, kind: kind)
                }
                if field.name == "nummer", case .number(let number) = value {
                    note(number: Int(number), ofRecord: record, cell: base + index)
                }
            }
        }
        return record
    }

    private func write(list value: TestValue, of field: Field, at index: Int) throws {
        guard case .list(let items) = value else {
            set(try missing(value), at: index, offset: 0)
            return
        }
        let mark = beginList()
        for item in items { append(item: try cell(of: item, in: field, holder: index), offset: 0) }
        endList(mark: mark, at: index, offset: 0, referenceKind: referenceKind(of: field))
    }

    private func cell(of value: TestValue, in field: Field, holder: Int) throws -> Cell {
        switch (value, model.simpleType(of: field)?.kind) {
        case (.record(let fields), nil):
            guard case .record(let type) = field.content else { throw TestValueMismatch() }
            return Cell(tag: .record, bits: Int64(try write(fields, type: type, holder: holder)))
        case (.boolean(let value), .boolean): return .boolean(value)
        case (.number(let value), .number): return .number(value)
        case (.number(let value), .reference): return reference(toNumber: Int(value))
        case (.text(let text), .text): return Array(text.utf8).withUnsafeBufferPointer { self.text($0) }
        case (.text(let text), .date): return .date(try #require(PartialDate(iso: text)))
        case (.text(let text), .code): return .code(try #require(model.symbol(of: text)))
        default: return try missing(value)
        }
    }

    private func missing(_ value: TestValue) throws -> Cell {
        switch value {
        case .absent: .absent
        case .undeliverable: Cell(tag: .undeliverable, bits: -1)
        case .unknown: Cell(tag: .unknown)
        case .invalid: Cell(tag: .invalid)
        default: throw TestValueMismatch()
        }
    }

    private func referenceKind(of field: Field) -> Int? {
        if case .reference(let kind) = model.simpleType(of: field)?.kind { kind } else { nil }
    }
}

/// A test value does not fit its field.
struct TestValueMismatch: Error {}
