/// Writing what a dossier might hold into a copy of it, to see what that would change.
extension Arena {
    /// One step of a path: a field, and the 1-based item when it goes into a list.
    public struct PathStep: Hashable, Sendable {
        /// The rule name of the field.
        public var name: String
        /// The position in the list, or nil for the field itself.
        public var item: Int?

        /// Makes a step.
        public init(name: String, item: Int? = nil) {
            self.name = name
            self.item = item
        }
    }

    /// Takes over everything from another arena of the same model.
    public func copy(from other: Arena) {
        cells.copy(from: other.cells)
        offsets.copy(from: other.offsets)
        records.copy(from: other.records)
        pool.copy(from: other.pool)
        runs.copy(from: other.runs)
        numbered.copy(from: other.numbered)
        pendingItems.removeAll()
        pendingOffsets.removeAll()
        pendingReferences.removeAll()
        openLists = other.openLists
        asides = other.asides
        daysOfStates = other.daysOfStates
        isClosingSetAside = other.isClosingSetAside
    }

    /// The cell a path leads to; records on the way that are not there are made, with nothing in them.
    ///
    /// - Parameter path: The steps from the root.
    /// - Returns: The cell, or nil where a list has no such item or a value on the way is no record.
    public func makeCell(at path: [PathStep]) -> Int? { cell(at: path) { makeRecord(inCell: $0) } }

    /// The cell a path leads to, or nil when something on the way is not there.
    public func peekCell(at path: [PathStep]) -> Int? {
        cell(at: path) { cells[$0].tag == .record ? Int(cells[$0].bits) : nil }
    }

    private func cell(at path: [PathStep], record next: (Int) -> Int?) -> Int? {
        guard !records.isEmpty else { return nil }
        var record = 0
        for (position, step) in path.enumerated() {
            guard var found = cell(ofField: step.name, inRecord: record) else { return nil }
            if let item = step.item {
                let list = cells[found]
                guard list.tag == .list, item >= 1, item <= Int(list.aux) else { return nil }
                found = Int(list.bits) + item - 1
            }
            if position == path.count - 1 { return found }
            guard let inner = next(found) else { return nil }
            record = inner
        }
        return nil
    }

    /// The record a cell holds, made when there is none; nil when the cell can hold none.
    @discardableResult
    public func makeRecord(inCell index: Int) -> Int? {
        let cell = cells[index]
        switch cell.tag {
        case .record: return Int(cell.bits)
        case .absent, .undeliverable, .unknown:
            guard let (owner, position) = owner(ofCell: index) else { return nil }
            let field = model.types[records[owner].type].fields[position]
            guard case .record(let type) = field.content, !field.isList else { return nil }
            let hasOne = cell.tag != .unknown && cell.bits >= 0
            let record =
                hasOne
                ? Int(cell.bits) : beginRecord(type: type, holder: index, offset: offset(ofCell: index))
            cells[index] = Cell(tag: .record, bits: Int64(record))
            return record
        default: return nil
        }
    }

    /// Adds an item to the list a cell holds, or makes it the first one of a list that was not there.
    ///
    /// - Parameters:
    ///   - item: The value, or nil for a record with nothing in it.
    ///   - index: The cell of a field that holds a list.
    /// - Returns: The 1-based position of the new item, or nil when the cell holds no list.
    public func addItem(_ item: Cell?, toListAt index: Int) -> Int? {
        guard let (owner, position) = owner(ofCell: index) else { return nil }
        let field = model.types[records[owner].type].fields[position]
        guard field.isList else { return nil }
        let offset = offset(ofCell: index)
        var added = item
        if added == nil {
            guard case .record(let type) = field.content else { return nil }
            added = Cell(tag: .record, bits: Int64(beginRecord(type: type, holder: index, offset: offset)))
        }
        guard let added else { return nil }
        let old = cells[index]
        let mark = beginList()
        if old.tag == .list {
            for item in Int(old.bits)..<Int(old.bits) + Int(old.aux) {
                append(item: cells[item], offset: Int(offsets[item]))
            }
        }
        append(item: added, offset: offset)
        endList(mark: mark, at: index, offset: offset)
        return Int(cells[index].aux)
    }
}
