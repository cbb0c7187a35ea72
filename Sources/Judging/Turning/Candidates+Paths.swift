import CivilDates
import Feel
import Records

/// Where candidates stand.
extension Candidates {
    /// Whether the file itself holds a whole value there.
    func isThereInFile(_ path: [Arena.PathStep]) -> Bool {
        guard let cell = dossier.base.peekCell(at: path) else { return false }
        let value = dossier.base.cells[cell]
        return !value.isNull && !(value.tag == .date && !value.partialDate.isFull)
    }

    /// Whether the file itself holds a day there that was yet to come when it was exported.
    func isAfterExport(_ path: [Arena.PathStep]) -> Bool {
        guard let export = dossier.base.exportDate, let cell = dossier.base.peekCell(at: path) else {
            return false
        }
        let value = dossier.base.cells[cell]
        return value.tag == .date && value.partialDate.first > export.last
    }

    /// The path of what a rule looked at.
    func path(of trace: Trace) -> [Arena.PathStep] {
        let suffix = suffixes[Int(trace.suffix)]
        let own = dossier.arena.path(ofCell: Int(trace.cell))
        return [Arena.PathStep](suffix.isEmpty ? own : "\(own).\(suffix)")
    }

    /// The field a path names in the model; nil when it goes through a list without saying where.
    func field(at path: [Arena.PathStep]) -> Field? {
        let model = dossier.arena.model
        guard var type = dossier.arena.rootType else { return nil }
        for (position, step) in path.enumerated() {
            guard let index = model.types[type].index(ofField: step.name) else { return nil }
            let field = model.types[type].fields[index]
            if position == path.count - 1 { return field }
            guard case .record(let next) = field.content, field.isList == (step.item != nil) else {
                return nil
            }
            type = next
        }
        return nil
    }

    /// The day since when a state holds, to be asked for instead of the state that is doubted for want of it; nil where
    /// an opening is no such state.
    func dayOfState(at opening: Opening, _ path: [Arena.PathStep]) -> Opening? {
        guard dossier.base.peekCell(at: path).map({ !dossier.base.cells[$0].isNull }) ?? false,
            let name = path.last?.name, let day = dayOfState(named: name, in: Array(path.dropLast()))
        else { return nil }
        guard let cell = dossier.arena.peekCell(at: day) else { return nil }
        return Opening(trace: Trace(cell: UInt32(cell)), hints: [])
    }

    private func dayOfState(named name: String, in record: [Arena.PathStep]) -> [Arena.PathStep]? {
        let model = dossier.arena.model
        if record.isEmpty {
            return name == FieldName.status ? [Arena.PathStep](FieldName.closingDatePath) : nil
        }
        guard case .record(let type)? = field(at: record)?.content, let state = model.timings[type].state,
            model.types[type].fields[state.field].name == name
        else { return nil }
        return record + [Arena.PathStep(name: model.types[type].fields[state.date].name)]
    }
}
