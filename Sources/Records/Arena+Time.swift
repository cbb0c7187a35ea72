public import CivilDates

extension Arena {
    /// The day of export, or nil when the file has none.
    public var exportDate: PartialDate? {
        guard !records.isEmpty, let index = cell(ofField: FieldName.exportDate, inRecord: 0),
            cells[index].tag == .date
        else { return nil }
        return cells[index].partialDate
    }

    /// Does something with the dossier as it was on a day; afterwards it is as it was read.
    ///
    /// - Parameters:
    ///   - referenceDate: The effective reference date, not after the export.
    ///   - body: What is done meanwhile; it must not look at another day.
    /// - Returns: What that gives.
    public func asOf<Result>(_ referenceDate: PartialDate, _ body: () -> Result) -> Result {
        settleTime(on: referenceDate)
        defer { unsettleTime() }
        return body()
    }

    /// Puts the dossier as it was on a day, in place of any day before, until `unsettleTime()`.
    ///
    /// Of every list item is noted how it lies in time; a record by itself that came later is not there, a state that
    /// came later is not known, and a case closed later was running. What was exported by that day had come to be, also
    /// when it is not known when exactly; of items and states exported later that is open. Without a day of export
    /// whatever has a later day came later, and all else counts. A day after the export may be a slip of the pen, so
    /// that it is not known either.
    ///
    /// - Parameter referenceDate: The effective reference date, not after the export.
    func settleTime(on referenceDate: PartialDate) {
        unsettleTime()
        let time = Moment(day: referenceDate, export: exportDate)
        settleItems(time)
        let closing = closingDateCell
        for record in 0..<records.count {
            let entry = records[record]
            let fields = model.timings[entry.type]
            if let state = fields.state { settle(state, ofRecordAt: entry.base, time) }
            let cells = entry.base..<entry.base + model.types[entry.type].fields.count
            if fields.holdsAlone, !(closing.map(cells.contains) ?? false) { settleAlone(entry, time) }
        }
        settleStatus(closing: closing, time)
    }

    /// Puts the values back that a day had taken the place of.
    func unsettleTime() {
        for value in asides.reversed() { cells[value.index] = value.cell }
        asides.removeAll(keepingCapacity: true)
        daysOfStates.removeAll(keepingCapacity: true)
        isClosingSetAside = false
    }

    private func setAside(_ index: Int, for cell: Cell) {
        asides.append((index, cells[index]))
        cells[index] = cell
    }

    private func settleItems(_ time: Moment) {
        for index in 0..<runs.count {
            let run = runs[index]
            // A list that grew left its old items behind.
            let list = cells[run.holder]
            guard list.tag == .list, Int(list.bits) == run.start, cells[run.start].tag == .record else {
                continue
            }
            for item in run.start..<run.start + run.count where cells[item].tag == .record {
                let entry = records[Int(cells[item].bits)]
                guard let (fields, timing) = timing(of: entry, time) else { break }
                cells[item] = cells[item].timed(timing, by: fields)
                if timing == .ahead { setAside(entry.base + fields.lowerBound, for: .null(.ahead)) }
            }
        }
    }

    /// A record by itself that came later is not there; one dated after the export may not be.
    private func settleAlone(_ entry: Record, _ time: Moment) {
        guard entry.holder >= 0, cells[entry.holder].tag == .record, let (_, timing) = timing(of: entry, time)
        else { return }
        switch timing {
        case .later: setAside(entry.holder, for: .absent)
        case .ahead: setAside(entry.holder, for: .null(.ahead))
        case .reached, .open: break
        }
    }

    /// A state of a later day is not known; nor is one of an unknown day that may be later, save that something is open.
    private func settle(_ state: TimingFields.State, ofRecordAt base: Int, _ time: Moment) {
        let (index, date) = (base + state.field, cells[base + state.date])
        guard !cells[index].isNull else { return }
        switch time.timing(of: date) {
        case .reached: return
        case .later, .ahead: setAside(index, for: .null(.ahead))
        case .open:
            if model.symbol(of: FieldName.open).map({ cells[index] == .code($0) }) ?? false { return }
            setAside(index, for: .null(time.doubt(of: date)))
        }
        daysOfStates[index] = base + state.date
    }

    /// A case that was closed later was running, and one that may have been closed later may have been.
    private func settleStatus(closing: Int?, _ time: Moment) {
        guard let status = statusCell, let running = model.symbol(of: FieldName.running),
            let closed = model.symbol(of: FieldName.closed), cells[status] == .code(closed),
            let closing
        else { return }
        switch time.timing(of: cells[closing]) {
        case .later: setAside(status, for: .code(running))
        case .open:
            setAside(status, for: .null(time.doubt(of: cells[closing])))
            daysOfStates[status] = closing
        case .reached, .ahead: return
        }
        isClosingSetAside = true
    }

    private var closingDateCell: Int? {
        guard let root = rootType,
            case .success(let path) = model.steps(ofPath: FieldName.closingDatePath, from: root)
        else { return nil }
        var record = 0
        for step in path.dropLast() {
            let cell = cells[records[record].base + step.field]
            guard cell.tag == .record || cell.tag == .absent && cell.bits >= 0 else { return nil }
            record = Int(cell.bits)
        }
        return path.last.map { records[record].base + $0.field }
    }

    /// How a record lies in time, and the fields that say so; nil for one that has no such day.
    private func timing(of entry: Record, _ time: Moment) -> (fields: Range<Int>, timing: Timing)? {
        let fields = model.timings[entry.type]
        guard let first = fields.event.first, let last = fields.event.last else { return nil }
        guard let field = fields.event.first(where: { cells[entry.base + $0].tag == .date }) else {
            return (first..<last + 1, time.timing(of: .absent))
        }
        // A day that may be planned says nothing when it is later; then those before it are wanting.
        let timing = time.timing(of: cells[entry.base + field])
        guard field == fields.plannable, timing == .later || timing == .ahead else {
            return (field..<field + 1, timing)
        }
        return (first..<last + 1, time.isLookingBack ? .open : .reached)
    }
}
