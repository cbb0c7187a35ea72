import CivilDates
import DossierFactory
import Records

/// Keeps what had come to be on the reference date so, when a dossier is changed.
///
/// Judged is the dossier as it was on that day. A list item that counts since nothing says it came later leaves no
/// evidence of that; so no change may say it.
struct Timekeeper {
    let model: RecordModel
    let day: CivilDay

    /// A changed dossier, with the old days of items that would no longer count.
    func kept(_ new: GeneratedDossier, as old: GeneratedDossier) -> GeneratedDossier {
        var result = new
        result.record = kept(new.record, as: old.record, export: export(of: old.record))
        return result
    }

    private func export(of record: GeneratedRecord) -> CivilDay? {
        guard let index = model.types[record.type].index(ofField: "datumExport"),
            case .scalar(let text) = record.values[index]
        else { return nil }
        return PartialDate(iso: text)?.firstDay
    }

    private func kept(
        _ new: GeneratedRecord, as old: GeneratedRecord, export: CivilDay?, isAlone: Bool = true
    ) -> GeneratedRecord {
        guard new.type == old.type else { return new }
        var result = new
        for index in new.values.indices {
            switch (new.values[index], old.values[index]) {
            case (.record(let one), .record(let other)):
                result.values[index] = .record(kept(one, as: other, export: export))
            case (.record(let one), _):
                // What is new is there only if it does not come later.
                result.values[index] = .record(kept(one, as: emptied(one), export: export))
            case (.records(let ones), .records(let others)):
                result.values[index] = .records(
                    ones.enumerated().map { position, one in
                        others.indices.contains(position)
                            ? kept(one, as: others[position], export: export, isAlone: false) : one
                    })
            default: continue
            }
        }
        let timing = model.timings[new.type]
        if counts(old, timing, export, isAlone), !counts(result, timing, export, isAlone) {
            for field in timing.event { result.values[field] = old.values[field] }
        }
        if let state = timing.state, counts(old, state, export), !counts(result, state, export) {
            result.values[state.date] = old.values[state.date]
        }
        return result
    }

    private func emptied(_ record: GeneratedRecord) -> GeneratedRecord {
        GeneratedRecord(type: record.type, values: record.values.map { _ in .absent })
    }

    /// Whether a record counts; one by itself does when nothing says that it came later.
    private func counts(
        _ record: GeneratedRecord, _ timing: TimingFields, _ export: CivilDay?, _ isAlone: Bool
    ) -> Bool {
        let dated = timing.event.first { field in
            if case .scalar = record.values[field] { true } else { false }
        }
        guard let field = dated ?? timing.event.first else { return true }
        if isAlone {
            guard case .scalar(let text) = record.values[field], let date = PartialDate(iso: text) else {
                return true
            }
            return date.firstDay <= min(day, export ?? day)
        }
        return counts(record.values[field], export)
    }

    /// Whether a state counts; that something is open does when nothing says that it came later.
    private func counts(_ record: GeneratedRecord, _ state: TimingFields.State, _ export: CivilDay?) -> Bool {
        if record.values[state.field] == .scalar("open"), case .scalar(let text) = record.values[state.date],
            let date = PartialDate(iso: text)
        {
            return date.firstDay <= min(day, export ?? day)
        }
        return record.values[state.field] == .scalar("open") || counts(record.values[state.date], export)
    }

    /// Whether something with such a day counts for certain.
    private func counts(_ value: GeneratedValue, _ export: CivilDay?) -> Bool {
        let isLookingBack = export.map { $0 > day } ?? false
        guard case .scalar(let text) = value, let date = PartialDate(iso: text) else { return !isLookingBack }
        let last = isLookingBack ? date.lastDay : date.firstDay
        return last <= min(day, export ?? day)
    }
}
