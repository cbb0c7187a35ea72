import CivilDates
import DossierFactory
import Records

@testable import Judging

/// Writes supposed facts into a generated dossier, as a person would into the file.
///
/// It shares nothing with how the judge supposes them: the dossier goes through the reader's own checks again.
struct CarryingOut {
    let model: RecordModel

    /// The dossier with the facts in it, or nil when one of them has no place.
    func dossier(_ dossier: GeneratedDossier, with facts: [Supposed]) -> GeneratedDossier? {
        var changed = dossier
        for fact in facts {
            guard let value = value(of: fact.content, in: changed.record),
                put(value, isElement: fact.content == .record, at: fact.path[...], in: &changed.record)
            else { return nil }
        }
        return changed
    }

    /// What stands in a file for a content; a record is empty.
    private func value(of content: Supposed.Content, in root: GeneratedRecord) -> GeneratedValue? {
        switch content {
        case .record: .absent
        case .emptyList: .records([])
        case .boolean(let value): .scalar(value ? "true" : "false")
        case .number(let number): .scalar(String(number))
        case .code(let symbol): .scalar(model.symbols[symbol])
        case .date(let date): .scalar(date.description)
        case .text(let bytes): .scalar(String(decoding: bytes, as: UTF8.self))
        case .reference(let path): number(at: path[...], in: root).map { .scalar($0) }
        }
    }

    private func number(at path: ArraySlice<Arena.PathStep>, in record: GeneratedRecord) -> String? {
        guard let step = path.first else {
            guard let index = model.types[record.type].index(ofField: "nummer"),
                case .scalar(let number) = record.values[index]
            else { return nil }
            return number
        }
        guard let index = model.types[record.type].index(ofField: step.name) else { return nil }
        switch (record.values[index], step.item) {
        case (.record(let inner), nil): return number(at: path.dropFirst(), in: inner)
        case (.records(let items), let item?) where items.indices.contains(item - 1):
            return number(at: path.dropFirst(), in: items[item - 1])
        default: return nil
        }
    }

    private func put(
        _ value: GeneratedValue, isElement: Bool, at path: ArraySlice<Arena.PathStep>,
        in record: inout GeneratedRecord
    ) -> Bool {
        guard let step = path.first, let index = model.types[record.type].index(ofField: step.name) else {
            return false
        }
        let field = model.types[record.type].fields[index]
        let rest = path.dropFirst()
        switch (field.content, step.item) {
        case (.record, nil) where rest.isEmpty && !isElement: record.values[index] = value
        case (.simple, nil): record.values[index] = value
        case (.simple, let item?):
            guard case .scalar(let text) = value else { return false }
            var items: [String] = if case .scalars(let old) = record.values[index] { old } else { [] }
            if items.indices.contains(item - 1) { items[item - 1] = text } else { items.append(text) }
            record.values[index] = .scalars(items)
            return items.count >= item
        case (.record(let type), nil):
            var inner = empty(type)
            if case .record(let old) = record.values[index] { inner = old }
            let isDone = rest.isEmpty || put(value, isElement: isElement, at: rest, in: &inner)
            record.values[index] = .record(inner)
            return isDone
        case (.record(let type), let item?):
            var items: [GeneratedRecord] =
                if case .records(let old) = record.values[index] { old } else { [] }
            if items.count == item - 1 { items.append(empty(type)) }
            guard items.indices.contains(item - 1) else { return false }
            let isDone = rest.isEmpty || put(value, isElement: isElement, at: rest, in: &items[item - 1])
            record.values[index] = .records(items)
            return isDone
        }
        return true
    }

    private func empty(_ type: Int) -> GeneratedRecord {
        GeneratedRecord(
            type: type, values: Array(repeating: .absent, count: model.types[type].fields.count))
    }
}
