import CivilDates
public import Records

/// Writes a generated dossier into an arena as the readers do, without a file in between.
public struct ArenaWriter {
    private let arena: Arena
    private let model: RecordModel

    private init(_ arena: Arena) {
        self.arena = arena
        model = arena.model
    }

    /// Fills an arena, emptied first; marks what is undeliverable, and a closing date that is not recorded.
    ///
    /// - Returns: References that point nowhere and numbers given twice; none for a dossier as generated.
    @discardableResult
    public static func write(_ dossier: GeneratedDossier, into arena: Arena) -> [Arena.ReferenceFault] {
        arena.reset()
        let writer = ArenaWriter(arena)
        writer.record(dossier.record, holder: -1)
        let faults = arena.resolveReferences()
        _ = arena.markUndeliverable(writer.undeliverable(dossier))
        arena.settleClosingDate()
        return faults
    }

    private func undeliverable(_ dossier: GeneratedDossier) -> [[RecordModel.Step]] {
        let type = dossier.record.type
        guard let delivery = model.types[type].index(ofField: "levering"),
            case .record(let declared) = dossier.record.values[delivery],
            let list = model.types[declared.type].index(ofField: "nietLeverbaar"),
            case .scalars(let paths) = declared.values[list]
        else { return [] }
        return paths.compactMap { try? model.steps(ofPath: $0, from: type).get() }
    }

    @discardableResult
    private func record(_ record: GeneratedRecord, holder: Int) -> Int {
        let index = arena.beginRecord(type: record.type, holder: holder, offset: 0)
        let base = arena.records[index].base
        let fields = model.types[record.type].fields
        for (position, (field, value)) in zip(fields, record.values).enumerated() {
            write(value, field, at: base + position, record: index)
        }
        return index
    }

    private func write(_ value: GeneratedValue, _ field: Field, at index: Int, record: Int) {
        switch value {
        case .absent: break
        case .unknown: arena.set(Cell(tag: .unknown), at: index, offset: 0)
        case .undeliverable: arena.set(Cell(tag: .undeliverable, bits: -1), at: index, offset: 0)
        case .record(let inner):
            let inner = self.record(inner, holder: index)
            arena.set(Cell(tag: .record, bits: Int64(inner)), at: index, offset: 0)
        case .scalar(let text):
            arena.set(cell(text, field), at: index, offset: 0)
            if field.name == "nummer", let number = Int(text) {
                arena.note(number: number, ofRecord: record, cell: index)
            }
            if let kind = referenceKind(of: field) { arena.note(referenceAt: index, kind: kind) }
        case .records(let items):
            list(field, at: index, items) { Cell(tag: .record, bits: Int64(self.record($0, holder: index))) }
        case .scalars(let items):
            list(field, at: index, items) { cell($0, field) }
        }
    }

    private func list<Item>(_ field: Field, at index: Int, _ items: [Item], _ cell: (Item) -> Cell) {
        let mark = arena.beginList()
        for item in items { arena.append(item: cell(item), offset: 0) }
        arena.endList(mark: mark, at: index, offset: 0, referenceKind: referenceKind(of: field))
    }

    private func referenceKind(of field: Field) -> Int? {
        if case .reference(let kind) = model.simpleType(of: field)?.kind { kind } else { nil }
    }

    private func cell(_ text: String, _ field: Field) -> Cell {
        let cell: Cell? =
            switch model.simpleType(of: field)?.kind {
            case .text: Array(text.utf8).withUnsafeBufferPointer { arena.text($0) }
            case .number: Int64(text).map { .number($0) }
            case .boolean: ["true": Cell.boolean(true), "false": .boolean(false)][text]
            case .date: PartialDate(iso: text).map { .date($0) }
            case .code: model.symbol(of: text).map { .code($0) }
            case .reference: Int(text).map { arena.reference(toNumber: $0) }
            case nil: nil
            }
        guard let cell else { preconditionFailure("\(field.name) cannot hold what was generated for it") }
        return cell
    }
}
