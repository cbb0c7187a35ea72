extension Arena {
    /// The path of a cell: `doelen[2].acties[1].datumUiterlijk`, positions from 1; empty for none.
    public func path(ofCell cell: Int) -> String {
        var writer = PathWriter(self)
        var bytes: [UInt8] = []
        writer.append(pathOfCell: cell, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The path of a record; empty for the root.
    public func path(ofRecord record: Int) -> String {
        var writer = PathWriter(self)
        return String(decoding: writer.path(ofRecord: record), as: UTF8.self)
    }

    /// The byte offset at which a person looks for a cell: the value itself, or what should have held it.
    public func offset(ofCell cell: Int) -> Int {
        Int(offsets[cell])
    }

    /// The record and field a cell belongs to, or nil when it is a list item.
    public func owner(ofCell cell: Int) -> (record: Int, field: Int)? {
        var low = 0
        var high = records.count
        while low < high {
            let middle = (low + high) / 2
            if records[middle].base <= cell { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let entry = records[low - 1]
        let field = cell - entry.base
        return field < model.types[entry.type].fields.count ? (low - 1, field) : nil
    }

    /// The list whose items a cell is one of, or nil.
    func run(ofCell cell: Int) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start <= cell { low = middle + 1 } else { high = middle }
        }
        guard low > 0, cell < runs[low - 1].start + runs[low - 1].count else { return nil }
        return runs[low - 1]
    }

    /// The 1-based position of a record in the list a cell holds, or nil when the cell holds no list.
    func position(ofRecord record: Int, inListAt holder: Int) -> Int? {
        let list = cells[holder]
        guard list.tag == .list else { return nil }
        let (start, count) = (Int(list.bits), Int(list.aux))
        func isItem(_ position: Int) -> Bool { cells[start + position].bits == Int64(record) }
        // A reader begins the records of a list in their order, so that their numbers ascend.
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if cells[start + middle].bits < Int64(record) { low = middle + 1 } else { high = middle }
        }
        if low < count && isItem(low) { return low + 1 }
        return (0..<count).first(where: isItem).map { $0 + 1 }
    }
}
