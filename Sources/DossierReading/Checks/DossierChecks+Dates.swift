import CivilDates
import Records

extension DossierChecks {
    /// Notes dates that run backwards and facts after the day of export.
    func checkDates() {
        checkPairs()
        checkTransfer()
        checkStatus()
        if let export = arena.exportDate { checkFacts(against: export) }
    }

    private func checkPairs() {
        for record in 0..<arena.records.count {
            let entry = arena.records[record]
            for pair in plan.dates.pairs where pair.type == entry.type && !faults.isFull {
                let (start, end) = (entry.base + pair.start, entry.base + pair.end)
                guard isBefore(end, start) else { continue }
                note(DossierReadingFault(.endBeforeStart, others: compared(with: start)), atCell: end)
            }
        }
    }

    private func checkTransfer() {
        guard let transfer = cell(at: "overdracht", "datum") else { return }
        if let closing = cell(at: "afsluiting", "datum"), isBefore(closing, transfer) {
            note(DossierReadingFault(.closedBeforeTransfer), atCell: closing)
        }
        guard let list = arena.cell(ofField: "onderzoeken", inRecord: 0), arena.cells[list].tag == .list
        else { return }
        let start = Int(arena.cells[list].bits)
        for item in start..<start + Int(arena.cells[list].aux) where !faults.isFull {
            guard let end = arena.cell(ofField: "datumEinde", inRecord: Int(arena.cells[item].bits)),
                isBefore(transfer, end)
            else { continue }
            let fault = DossierReadingFault(.transferBeforeInvestigation, others: compared(with: end))
            note(fault, atCell: transfer)
        }
    }

    private func checkStatus() {
        guard let closing = cell(at: "afsluiting", "datum"), arena.cells[closing].tag == .date,
            let status = arena.statusCell, let running = arena.model.symbol(of: FieldName.running),
            arena.cells[status] == .code(running)
        else { return }
        note(DossierReadingFault(.closedWhileRunning), atCell: closing)
    }

    private func checkFacts(against export: PartialDate) {
        for record in 0..<arena.records.count {
            let entry = arena.records[record]
            for field in plan.dates.facts[entry.type] {
                let list =
                    arena.model.timings[entry.type].event.contains(field) ? nameOfList(holding: entry) : nil
                checkFact(entry.base + field, against: export, of: list)
                if faults.isFull { return }
            }
        }
    }

    /// The name of the list whose item a record is; nil for one that is no item.
    private func nameOfList(holding record: Arena.Record) -> String? {
        guard record.holder >= 0, let (owner, field) = arena.owner(ofCell: record.holder) else { return nil }
        let holder = arena.model.types[arena.records[owner].type].fields[field]
        return holder.isList ? holder.name : nil
    }

    /// Notes a date after the export; of a list item it leaves open whether the item counts.
    private func checkFact(_ cell: Int, against export: PartialDate, of list: String?) {
        let value = arena.cells[cell]
        switch value.tag {
        case .date where export.last < value.partialDate.first:
            note(DossierReadingFault(.afterExport, others: list.map { [$0] } ?? []), atCell: cell)
        case .list:
            for item in Int(value.bits)..<Int(value.bits) + Int(value.aux) {
                checkFact(item, against: export, of: list)
            }
        default: break
        }
    }

    /// The cell of a field of a record of the outermost record, or nil when either is not there.
    private func cell(at record: String, _ field: String) -> Int? {
        guard let holder = arena.cell(ofField: record, inRecord: 0), arena.cells[holder].tag == .record else {
            return nil
        }
        return arena.cell(ofField: field, inRecord: Int(arena.cells[holder].bits))
    }

    /// Whether both cells hold dates and the first lies before the second for certain.
    private func isBefore(_ first: Int, _ second: Int) -> Bool {
        let (left, right) = (arena.cells[first], arena.cells[second])
        guard left.tag == .date, right.tag == .date else { return false }
        return left.partialDate.last < right.partialDate.first
    }
}
