import DossierFactory
import Records

/// Finds a small difference between two dossiers that still does what was seen, to be shown when a property fails.
struct Shrinking {
    let model: RecordModel
    /// Whether a dossier still does it.
    let stillFails: (GeneratedRecord) -> Bool

    /// The changed record with as much as possible put back, and the paths that differ still.
    func shrunk(_ original: GeneratedRecord, _ changed: GeneratedRecord) -> [String] {
        var best = changed
        putBack(original, \.self, &best)
        return differences(original, best, path: "")
    }

    private func putBack(
        _ original: GeneratedRecord, _ place: WritableKeyPath<GeneratedRecord, GeneratedRecord>,
        _ best: inout GeneratedRecord
    ) {
        for index in original.values.indices
        where best[keyPath: place].values[index] != original.values[index] {
            var attempt = best
            attempt[keyPath: place].values[index] = original.values[index]
            if stillFails(attempt) {
                best = attempt
                continue
            }
            let inner = place.appending(path: \.values[index])
            switch (original.values[index], best[keyPath: inner]) {
            case (.record(let old), .record):
                putBack(old, inner.appending(path: \.inner), &best)
            case (.records(let old), .records(let new)):
                for position in old.indices where position < new.count {
                    putBack(old[position], inner.appending(path: \.items[position]), &best)
                }
            default: break
            }
        }
    }

    /// The paths at which two records differ.
    func differences(_ one: GeneratedRecord, _ two: GeneratedRecord, path: String = "") -> [String] {
        zip(model.types[one.type].fields.indices, zip(one.values, two.values)).flatMap { index, pair in
            let name = model.types[one.type].fields[index].name
            return differences(pair.0, pair.1, path: path.isEmpty ? name : "\(path).\(name)")
        }
    }

    private func differences(_ one: GeneratedValue, _ two: GeneratedValue, path: String) -> [String] {
        switch (one, two) {
        case _ where one == two: return []
        case (.record(let old), .record(let new)): return differences(old, new, path: path)
        case (.records(let old), .records(let new)) where old.count == new.count:
            return old.indices.flatMap { differences(old[$0], new[$0], path: "\(path)[\($0 + 1)]") }
        default: return ["\(path): \(short(one)) → \(short(two))"]
        }
    }

    private func short(_ value: GeneratedValue) -> String {
        switch value {
        case .record: "record"
        case .records(let items): "\(items.count) records"
        default: String("\(value)".prefix(60))
        }
    }
}

extension GeneratedValue {
    /// The record it holds; only to be asked of one that holds a record.
    fileprivate var inner: GeneratedRecord {
        get {
            guard case .record(let record) = self else { preconditionFailure("no record") }
            return record
        }
        set { self = .record(newValue) }
    }

    /// The records it holds; only to be asked of a list of records.
    fileprivate var items: [GeneratedRecord] {
        get {
            guard case .records(let records) = self else { preconditionFailure("no records") }
            return records
        }
        set { self = .records(newValue) }
    }
}
