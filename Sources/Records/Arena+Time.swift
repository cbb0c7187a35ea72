public import CivilDates

extension Arena {
    /// The day of export, or nil when the file has none.
    public var exportDate: PartialDate? {
        guard !records.isEmpty, let index = cell(ofField: "datumExport", inRecord: 0),
            cells[index].tag == .date
        else { return nil }
        return cells[index].partialDate
    }

    /// Puts the dossier as it was on a day, in place of any day before.
    ///
    /// Of every list item is noted how it lies in time, and a case closed after that day was running on it. What was
    /// exported by that day had come to be, also when it is not known when exactly; of what was exported later that is
    /// open. Without a day of export whatever has a later day came later, and all else counts. A day after the export
    /// may be a slip of the pen, so that it is not known either, until `unsettleTime()`.
    ///
    /// - Parameter referenceDate: The effective reference date, not after the export.
    public func settleTime(on referenceDate: PartialDate) {
        unsettleTime()
        let export = exportDate
        for index in 0..<runs.count {
            let run = runs[index]
            guard cells[run.start].tag == .record,
                let field = model.eventDates[records[Int(cells[run.start].bits)].type]
            else { continue }
            for item in run.start..<run.start + run.count where cells[item].tag == .record {
                let date = records[Int(cells[item].bits)].base + field
                let timing = timing(ofDate: date, on: referenceDate, export)
                cells[item] = cells[item].timed(timing, by: field)
                if timing == .ahead { setAside(date, for: .null(.ahead)) }
            }
        }
        settleStatus(on: referenceDate, export)
    }

    /// Puts the values back that a day had taken the place of.
    public func unsettleTime() {
        for value in asides { cells[value.index] = value.cell }
        asides.removeAll(keepingCapacity: true)
        isClosingSetAside = false
    }

    private func setAside(_ index: Int, for cell: Cell) {
        asides.append((index, cells[index]))
        cells[index] = cell
    }

    /// A case that was closed later was running.
    private func settleStatus(on referenceDate: PartialDate, _ export: PartialDate?) {
        guard let status = statusCell, let running = model.symbol(of: "lopend"),
            let closed = model.symbol(of: "afgesloten")
        else { return }
        guard cells[status] == .code(closed), let closing = closingDateCell,
            timing(ofDate: closing, on: referenceDate, export) == .later
        else { return }
        setAside(status, for: .code(running))
        isClosingSetAside = true
    }

    private var closingDateCell: Int? {
        guard let root = rootType,
            case .success(let path) = model.steps(ofPath: Self.closingDatePath, from: root)
        else { return nil }
        var record = 0
        for step in path.dropLast() {
            let cell = cells[records[record].base + step.field]
            guard cell.tag == .record else { return nil }
            record = Int(cell.bits)
        }
        return path.last.map { records[record].base + $0.field }
    }

    private func timing(ofDate cell: Int, on referenceDate: PartialDate, _ export: PartialDate?) -> Timing {
        let isLookingBack = export.map { $0.last > referenceDate.last } ?? false
        guard cells[cell].tag == .date else { return isLookingBack ? .open : .reached }
        let date = cells[cell].partialDate
        if let export, date.first > export.last { return .ahead }
        if date.first > referenceDate.last { return .later }
        return isLookingBack && date.last > referenceDate.last ? .open : .reached
    }
}
