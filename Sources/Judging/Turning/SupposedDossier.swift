import Records

/// A dossier with facts supposed in it: a copy that is made anew for every supposition.
final class SupposedDossier {
    /// The dossier as it was read.
    let base: Arena
    /// The dossier with the facts in it.
    let arena: Arena
    /// What the source system does not deliver; a new record lacks it too.
    private let undeliverable: [[RecordModel.Step]]

    /// Makes a copy of a dossier.
    init(_ base: Arena) {
        self.base = base
        arena = Arena(model: base.model)
        undeliverable = Self.declared(in: base)
        arena.copy(from: base)
    }

    /// Begins anew from the dossier as read, and supposes facts.
    ///
    /// - Returns: Whether each of them has a place.
    func suppose(_ facts: [Supposed]) -> Bool {
        arena.copy(from: base)
        return add(facts)
    }

    /// Begins anew from another supposition, and supposes more.
    func suppose(_ facts: [Supposed], on other: SupposedDossier) -> Bool {
        arena.copy(from: other.arena)
        return add(facts)
    }

    private func add(_ facts: [Supposed]) -> Bool {
        for fact in facts where !add(fact) { return false }
        for fact in facts where fact.content == .record && !isWhole(fact.path) { return false }
        _ = arena.markUndeliverable(undeliverable)
        arena.settleClosingDate()
        return true
    }

    /// Whether a new record has all that the model wants of it: without, its file would be refused.
    private func isWhole(_ path: [Arena.PathStep]) -> Bool {
        guard let cell = arena.peekCell(at: path), arena.cells[cell].tag == .record else { return false }
        let entry = arena.records[Int(arena.cells[cell].bits)]
        let fields = arena.model.types[entry.type].fields
        return fields.indices.allSatisfy { !fields[$0].isRequired || !arena.cells[entry.base + $0].isNull }
    }

    private func add(_ fact: Supposed) -> Bool {
        guard let last = fact.path.last else { return false }
        var holder = fact.path
        holder[holder.count - 1].item = nil
        guard let field = arena.makeCell(at: holder) else { return false }
        guard let item = last.item else { return write(fact.content, at: field) }
        let list = arena.cells[field]
        let count = list.tag == .list ? Int(list.aux) : 0
        if item <= count { return write(fact.content, at: Int(list.bits) + item - 1) }
        guard item == count + 1 else { return false }
        if fact.content == .record { return arena.addItem(nil, toListAt: field) == item }
        return cell(fact.content).flatMap { arena.addItem($0, toListAt: field) } == item
    }

    private func write(_ content: Supposed.Content, at index: Int) -> Bool {
        if content == .record { return arena.makeRecord(inCell: index) != nil }
        guard let cell = cell(content) else { return false }
        arena.set(cell, at: index, offset: arena.offset(ofCell: index))
        return true
    }

    private func cell(_ content: Supposed.Content) -> Cell? {
        switch content {
        case .record: return nil
        case .emptyList: return Cell(tag: .list, aux: 0, bits: Int64(arena.cells.count))
        case .boolean(let value): return .boolean(value)
        case .number(let value): return .number(value)
        case .code(let symbol): return .code(symbol)
        case .date(let date): return .date(date)
        case .text(let bytes): return bytes.withUnsafeBufferPointer { arena.text($0) }
        case .reference(let path):
            guard let target = arena.makeCell(at: path), arena.cells[target].tag == .record else {
                return nil
            }
            return Cell(tag: .reference, bits: arena.cells[target].bits)
        }
    }

    /// The paths of the records of some types that stand in lists.
    func records(ofTypes types: [Int]) -> [[Arena.PathStep]] {
        (0..<arena.records.count).filter { record in
            let entry = arena.records[record]
            // An empty record behind an absent value is in no list.
            return types.contains(entry.type) && entry.holder >= 0 && arena.cells[entry.holder].tag == .list
        }.map { [Arena.PathStep](arena.path(ofRecord: $0)) }
    }

    /// The paths of `levering.nietLeverbaar`.
    private static func declared(in arena: Arena) -> [[RecordModel.Step]] {
        guard let root = arena.rootType else { return [] }
        return arena.undeliverablePaths.compactMap { index in
            guard arena.cells[index].tag == .text else { return nil }
            return try? arena.model.steps(ofPath: arena.text(of: arena.cells[index]), from: root).get()
        }
    }
}
