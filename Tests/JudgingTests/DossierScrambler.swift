import DossierFactory
import PropertyTesting
import Records

/// Changes what stands outside a set of paths to other values the model allows.
///
/// The delivery and the day of export stay, and so do numbers: they are names, not facts. What a reference points to
/// stays in the dossier. The status stays where something rests on the closing date: like the delivery, it says what
/// the absence of that date means.
struct DossierScrambler {
    let model: RecordModel
    let kept: PathSet
    /// How much is changed, in percent.
    let share: Int
    var values: ValueMaker
    /// The paths that were changed, in order.
    private(set) var changed: [String] = []
    private var referenced: Set<String> = []
    private var gone: Set<String> = []
    private var present: [Int: [String]] = [:]
    private var undeliverable: Set<String> = []
    private var lastNumber = 900_000

    init(model: RecordModel, kept: PathSet, share: Int, values: ValueMaker) {
        self.model = model
        self.kept = kept
        self.share = share
        self.values = values
    }

    /// The dossier with other values outside the paths.
    mutating func scrambled(_ dossier: GeneratedDossier) -> GeneratedDossier {
        gather(dossier.record)
        var dossier = dossier
        dossier.record = record(dossier.record, path: "")
        return dossier
    }

    private mutating func gather(_ record: GeneratedRecord) {
        for (field, value) in zip(model.types[record.type].fields, record.values) {
            let kind = referenceKind(of: field)
            switch value {
            case .scalars(let paths) where field.name == "nietLeverbaar": undeliverable.formUnion(paths)
            case .scalar(let text) where kind != nil: note(kind, text)
            case .scalars(let texts) where kind != nil: for text in texts { note(kind, text) }
            case .scalar(let text) where field.name == "nummer":
                present[record.type, default: []].append(text)
            case .record(let inner): gather(inner)
            case .records(let items): for item in items { gather(item) }
            default: break
            }
        }
    }

    private mutating func note(_ kind: Int?, _ number: String) {
        guard let kind else { return }
        for type in model.references[kind].targetTypes { referenced.insert("\(type) \(number)") }
    }

    private func referenceKind(of field: Field) -> Int? {
        if case .reference(let kind) = model.simpleType(of: field)?.kind { kind } else { nil }
    }

    private mutating func record(_ record: GeneratedRecord, path: String) -> GeneratedRecord {
        var record = record
        for (index, field) in model.types[record.type].fields.enumerated() {
            if ["nummer", "levering", "datumExport"].contains(field.name) { continue }
            if path.isEmpty && field.name == "status" && kept.contains("afsluiting.datum") { continue }
            let own = path.isEmpty ? field.name : "\(path).\(field.name)"
            record.values[index] = value(record.values[index], field, path: own)
        }
        return record
    }

    private mutating func value(_ old: GeneratedValue, _ field: Field, path: String) -> GeneratedValue {
        let isFree = !kept.contains(path) && !kept.reaches(into: path)
        if isFree && values.numbers.percent(share) {
            let new = replacement(of: old, field, path: path)
            if new.isLeftOut || new == .unknown || new == .records([]) { noteGone(old) }
            if new != old { changed.append(path) }
            return new
        }
        if old.isLeftOut && !kept.contains(path) && kept.reaches(into: path)
            && values.numbers.percent(share / 3)
        {
            return emptyRecord(old, field, path: path)
        }
        return inside(old, field, path: path, mayGrow: !kept.contains(path))
    }

    /// The same value with its parts changed; a list whose length is free may grow at its end.
    private mutating func inside(
        _ old: GeneratedValue, _ field: Field, path: String, mayGrow: Bool
    ) -> GeneratedValue {
        switch old {
        case .record(let inner): return .record(record(inner, path: path))
        case .records(let items):
            var new = items.enumerated().map { record($1, path: "\(path)[\($0 + 1)]") }
            if mayGrow, let last = items.last, values.numbers.percent(share / 2) {
                new.append(copy(of: last))
                changed.append("\(path)[+]")
            }
            return .records(new)
        case .scalars(let items):
            return .scalars(
                items.enumerated().map { position, item in
                    let own = "\(path)[\(position + 1)]"
                    guard !kept.contains(own), values.numbers.percent(share), let new = scalar(field) else {
                        return item
                    }
                    if new != item { changed.append(own) }
                    return new
                })
        default: return old
        }
    }

    /// Another value for a field nothing rests on.
    private mutating func replacement(of old: GeneratedValue, _ field: Field, path: String) -> GeneratedValue
    {
        let choice = values.numbers.below(6)
        if !field.isRequired && !isReferenced(old) {
            if choice == 0 && field.isNillable { return .unknown }
            if choice == 1 { return .absent }
            if choice == 2 { return .undeliverable }
        }
        switch old {
        case .record, .records, .scalars:
            if field.isList && choice == 3 && !isReferenced(old) { return .records([]) }
            return inside(old, field, path: path, mayGrow: true)
        default: break
        }
        switch field.content {
        case .simple:
            guard let new = scalar(field) else { return old }
            return field.isList ? .scalars([new]) : .scalar(new)
        case .record(let type):
            guard let new = emptyRecord(ofType: type) else { return old }
            let filled = record(new, path: path + (field.isList ? "[1]" : ""))
            return field.isList ? .records([filled]) : .record(filled)
        }
    }

    /// A valid value, of a reference the number of a record that is there; nil when there is none.
    private mutating func scalar(_ field: Field) -> String? {
        guard case .simple(let type) = field.content else { return nil }
        guard let kind = referenceKind(of: field) else { return values.value(ofType: type) }
        let targets = model.references[kind].targetTypes.flatMap { type in
            (present[type] ?? []).filter { !gone.contains("\(type) \($0)") }
        }
        guard !targets.isEmpty else { return nil }
        let target = values.numbers.pick(targets)
        note(kind, target)
        return target
    }

    /// Notes that what has a number in there cannot be pointed to any more.
    private mutating func noteGone(_ value: GeneratedValue) {
        switch value {
        case .record(let record):
            for (field, inner) in zip(model.types[record.type].fields, record.values) {
                if field.name == "nummer", case .scalar(let number) = inner {
                    gone.insert("\(record.type) \(number)")
                }
                noteGone(inner)
            }
        case .records(let items): for item in items { noteGone(.record(item)) }
        default: break
        }
    }

    /// A record where there was none, so that what is missing inside it is missing still.
    ///
    /// What is declared undeliverable as a whole stays out: once it is there, its parts are merely not recorded.
    private mutating func emptyRecord(_ old: GeneratedValue, _ field: Field, path: String) -> GeneratedValue {
        let declared = path.split(separator: ".").map { $0.prefix { $0 != "[" } }.joined(separator: ".")
        guard old == .absent, !undeliverable.contains(declared), case .record(let type) = field.content,
            !field.isList,
            !model.types[type].fields.contains(where: { $0.isRequired }), let new = emptyRecord(ofType: type)
        else { return old }
        changed.append(path)
        return .record(record(new, path: path))
    }

    /// A record with only what is required; nil when that needs a record that is not there.
    private mutating func emptyRecord(ofType type: Int) -> GeneratedRecord? {
        var new: [GeneratedValue] = []
        for field in model.types[type].fields {
            guard field.isRequired else {
                new.append(.absent)
                continue
            }
            guard let text = field.name == "nummer" ? nextNumber() : scalar(field) else { return nil }
            new.append(.scalar(text))
        }
        return GeneratedRecord(type: type, values: new)
    }

    private mutating func nextNumber() -> String {
        lastNumber += 1
        return String(lastNumber)
    }

    /// A copy with numbers of its own.
    private mutating func copy(of record: GeneratedRecord) -> GeneratedRecord {
        var new = record
        for (index, field) in model.types[record.type].fields.enumerated() {
            switch new.values[index] {
            case .scalar where field.name == "nummer": new.values[index] = .scalar(nextNumber())
            case .record(let inner): new.values[index] = .record(copy(of: inner))
            case .records(let items): new.values[index] = .records(items.map { copy(of: $0) })
            default: break
            }
        }
        return new
    }

    /// Whether a reference points to something inside.
    private func isReferenced(_ value: GeneratedValue) -> Bool {
        switch value {
        case .record(let record): isReferenced(record)
        case .records(let items): items.contains { isReferenced($0) }
        default: false
        }
    }

    private func isReferenced(_ record: GeneratedRecord) -> Bool {
        zip(model.types[record.type].fields, record.values).contains { field, value in
            if field.name == "nummer", case .scalar(let number) = value {
                return referenced.contains("\(record.type) \(number)")
            }
            return isReferenced(value)
        }
    }
}
