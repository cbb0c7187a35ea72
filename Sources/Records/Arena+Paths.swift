extension Arena {
    /// The path of a cell: `doelen[2].acties[1].datumUiterlijk`, positions from 1; empty for none.
    public func path(ofCell cell: Int) -> String {
        guard cell >= 0 && cell < cells.count else { return "" }
        if let (record, field) = owner(ofCell: cell) {
            let name = model.types[records[record].type].fields[field].name
            let parent = path(ofRecord: record)
            return parent.isEmpty ? name : "\(parent).\(name)"
        }
        guard let run = run(ofCell: cell) else { return "" }
        return "\(path(ofCell: run.holder))[\(cell - run.start + 1)]"
    }

    /// The path of a record; empty for the root.
    public func path(ofRecord record: Int) -> String {
        let entry = records[record]
        guard entry.holder >= 0 else { return "" }
        let holder = path(ofCell: entry.holder)
        guard let position = position(ofRecord: record, inListAt: entry.holder) else { return holder }
        return "\(holder)[\(position)]"
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

    private func run(ofCell cell: Int) -> Run? {
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
    private func position(ofRecord record: Int, inListAt holder: Int) -> Int? {
        let list = cells[holder]
        guard list.tag == .list else { return nil }
        for position in 0..<Int(list.aux) where cells[Int(list.bits) + position].bits == Int64(record) {
            return position + 1
        }
        return nil
    }
}
