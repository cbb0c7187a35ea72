import CivilDates
import Records

/// Turns a dossier into rows of the sheets.
struct SheetFiller {
    let layout: SheetLayout
    let arena: Arena
    /// The rows so far, each with the sheet it belongs to.
    private(set) var rows: [(sheet: Int, values: [SheetValue])] = []
    private var identity = ""

    /// Makes a filler for a dossier that was read to be written.
    init(layout: SheetLayout, arena: Arena) {
        self.layout = layout
        self.arena = arena
    }

    /// Gathers the rows of the dossier: its own first, each list in its order.
    mutating func fill() {
        if let cell = arena.cell(ofField: FieldName.id, inRecord: 0) {
            identity = text(of: arena.cells[cell])
        }
        fill(sheet: 0, record: 0, parent: "", position: 1)
    }

    private mutating func fill(sheet index: Int, record: Int, parent: String, position: Int) {
        let sheet = layout.sheets[index]
        rows.append(
            (index, sheet.columns.map { value(of: $0, record, parent: parent, position: position) }))
        let own = sheet.numberColumn.map { number(of: sheet.columns[$0], record, position) } ?? ""
        for (child, plan) in layout.sheets.enumerated() where plan.parent == index {
            guard let cell = cell(at: plan.steps, record), cell.tag == .list else { continue }
            for item in 0..<Int(cell.aux) {
                let inner = Int(arena.cells[Int(cell.bits) + item].bits)
                fill(sheet: child, record: inner, parent: own, position: item + 1)
            }
        }
    }

    private func number(of column: SheetColumn, _ record: Int, _ position: Int) -> String {
        column.role == .tie ? String(position) : cell(at: column.steps, record).map(text) ?? ""
    }

    private func value(
        of column: SheetColumn, _ record: Int, parent: String, position: Int
    ) -> SheetValue {
        switch column.role {
        case .dossier: return .text(identity)
        case .parent: return .text(parent)
        case .tie: return .text(String(position))
        case .value(let type):
            guard let cell = cell(at: column.steps, record) else { return .empty }
            return value(cell, layout.model.simpleTypes[type], isNillable: isNillable(column))
        case .mark: return mark(column, record)
        }
    }

    private func isNillable(_ column: SheetColumn) -> Bool { layout.field(of: column)?.isNillable == true }

    private func value(_ cell: Cell, _ type: SimpleType, isNillable: Bool) -> SheetValue {
        switch cell.tag {
        case .unknown: return .text(SheetWords.unknown)
        case .number: return .number(Int(cell.bits))
        case .date:
            let day = CivilDay(number: cell.partialDate.first)
            guard type.kind == .date(fullOnly: true), day.year >= 1900 else {
                return .text(text(of: cell))
            }
            return .day(day)
        case .text: return .text(isNillable ? SheetWords.shown(text(of: cell)) : text(of: cell))
        case .list where cell.aux == 0: return .text(SheetWords.none)
        case .list:
            let items = (0..<Int(cell.aux)).map { text(of: arena.cells[Int(cell.bits) + $0]) }
            return .text(SheetWords.joined(items, areTexts: type.kind == .text))
        case .boolean, .code, .reference: return .text(text(of: cell))
        default: return .empty
        }
    }

    /// What says that a record or list is there although nothing of it can be seen.
    private func mark(_ column: SheetColumn, _ record: Int) -> SheetValue {
        guard let cell = cell(at: column.steps, record) else { return .empty }
        switch cell.tag {
        case .unknown: return .text(SheetWords.unknown)
        case .list where cell.aux == 0: return .text(SheetWords.none)
        case .record where isEmpty(Int(cell.bits)): return .text(SheetWords.recorded)
        default: return .empty
        }
    }

    private func isEmpty(_ record: Int) -> Bool {
        let entry = arena.records[record]
        let count = layout.model.types[entry.type].fields.count
        return (entry.base..<entry.base + count).allSatisfy { arena.cells[$0].tag == .absent }
    }

    /// The cell at the end of a way through records, or nil where one on the way is not there.
    private func cell(at steps: [RecordModel.Step], _ record: Int) -> Cell? {
        var record = record
        for step in steps.dropLast() {
            let cell = arena.cells[arena.records[record].base + step.field]
            guard cell.tag == .record else { return nil }
            record = Int(cell.bits)
        }
        return steps.last.map { arena.cells[arena.records[record].base + $0.field] }
    }

    private func text(of cell: Cell) -> String {
        switch cell.tag {
        case .number: String(cell.bits)
        case .boolean: cell.bits != 0 ? SheetWords.yes : SheetWords.no
        case .date: cell.partialDate.description
        case .code: layout.model.symbols[Int(cell.bits)]
        case .reference:
            arena.cell(ofField: FieldName.number, inRecord: Int(cell.bits)).map {
                text(of: arena.cells[$0])
            }
                ?? ""
        case .text: arena.text(of: cell)
        default: ""
        }
    }
}
