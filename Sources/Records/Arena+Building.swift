extension Arena {
    /// Begins a record: all its fields absent.
    ///
    /// - Parameters:
    ///   - type: The index of the record type.
    ///   - holder: The field cell that will hold it, itself or in its list; -1 for the root.
    ///   - offset: The byte offset of its start in the file.
    /// - Returns: The index of the record.
    public func beginRecord(type: Int, holder: Int, offset: Int) -> Int {
        let base = cells.count
        let fieldCount = model.types[type].fields.count
        cells.append(repeating: .absent, count: fieldCount)
        offsets.append(repeating: UInt32(truncatingIfNeeded: offset), count: fieldCount)
        records.append(Record(type: type, base: base, holder: holder, offset: offset))
        return records.count - 1
    }

    /// Writes a cell and its place.
    public func set(_ cell: Cell, at index: Int, offset: Int) {
        cells[index] = cell
        offsets[index] = UInt32(truncatingIfNeeded: offset)
    }

    /// Copies text into the pool.
    public func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Cell {
        let start = pool.count
        pool.append(contentsOf: bytes)
        return Cell(tag: .text, aux: UInt32(truncatingIfNeeded: bytes.count), bits: Int64(start))
    }

    /// Notes the `nummer` of a record.
    public func note(number: Int, ofRecord record: Int, cell: Int) {
        numbered.append(Numbered(number: number, record: record, cell: cell))
    }

    /// Makes the cell of a reference to a number, to be resolved at the end of the document.
    ///
    /// The number waits in the cell until `resolveReferences()`.
    public func reference(toNumber number: Int) -> Cell {
        Cell(tag: .reference, bits: Int64(number))
    }

    /// Notes that the cell at an index holds an unresolved reference of a kind.
    public func note(referenceAt cell: Int, kind: Int) {
        pendingReferences.append(PendingReference(cell: cell, kind: kind))
    }

    /// The mark to give to `endList`: lists may nest.
    public func beginList() -> Int { pendingItems.count }

    /// Adds an item to the innermost open list.
    public func append(item: Cell, offset: Int) {
        pendingItems.append(item)
        pendingOffsets.append(UInt32(truncatingIfNeeded: offset))
    }

    /// Closes a list: writes its items as a run and the list cell that names it.
    ///
    /// - Parameters:
    ///   - mark: What `beginList()` gave.
    ///   - index: The field cell of the list.
    ///   - offset: The byte offset of the list in the file.
    ///   - referenceKind: The kind when the items are references, else nil.
    public func endList(mark: Int, at index: Int, offset: Int, referenceKind: Int? = nil) {
        let start = cells.count
        let count = pendingItems.count - mark
        for position in mark..<pendingItems.count {
            if let kind = referenceKind, pendingItems[position].tag == .reference {
                note(referenceAt: cells.count, kind: kind)
            }
            cells.append(pendingItems[position])
            offsets.append(pendingOffsets[position])
        }
        pendingItems.truncate(to: mark)
        pendingOffsets.truncate(to: mark)
        if count > 0 { runs.append(Run(start: start, count: count, holder: index)) }
        set(Cell(tag: .list, aux: UInt32(count), bits: Int64(start)), at: index, offset: offset)
    }
}
