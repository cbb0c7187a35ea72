extension Arena {
    /// What went wrong with numbers and references.
    public enum ReferenceFault: Hashable, Sendable {
        /// The `nummer` in this cell stands on an earlier record too, whose `nummer` is in the second cell.
        case duplicate(cell: Int, first: Int)
        /// The reference in this cell points to nothing of its kind.
        case dangling(cell: Int, kind: Int)
    }

    /// Resolves the references of the document and finds numbers given twice, in file order.
    ///
    /// A reference that points nowhere becomes *ongeldig*.
    public func resolveReferences() -> [ReferenceFault] {
        var faults: [ReferenceFault] = []
        var found: [NumberKey: Int] = [:]
        for position in 0..<numbered.count {
            let entry = numbered[position]
            let key = NumberKey(space: space(of: entry.record), number: entry.number)
            if let first = found[key] {
                faults.append(.duplicate(cell: entry.cell, first: numbered[first].cell))
            } else {
                found[key] = position
            }
        }
        for pending in 0..<pendingReferences.count {
            let (cell, kind) = (pendingReferences[pending].cell, pendingReferences[pending].kind)
            let number = Int(cells[cell].bits)
            let targets = model.references[kind].targetTypes
            let space = targets.first.flatMap { model.numberSpaces[$0] } ?? -1
            if let position = found[NumberKey(space: space, number: number)],
                targets.contains(records[numbered[position].record].type)
            {
                cells[cell].bits = Int64(numbered[position].record)
            } else {
                cells[cell] = Cell(tag: .invalid)
                faults.append(.dangling(cell: cell, kind: kind))
            }
        }
        return faults
    }

    /// The space a record's number is unique in: that of its type, else that of its own list.
    private func space(of record: Int) -> Int {
        let entry = records[record]
        return model.numberSpaces[entry.type] ?? (1 << 32) + entry.holder
    }
}

/// A number in its space.
private struct NumberKey: Hashable {
    var space: Int
    var number: Int
}
