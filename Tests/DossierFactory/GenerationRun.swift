import CivilDates
import PropertyTesting
import Records

/// One dossier under way.
struct GenerationRun {
    let model: RecordModel
    let bias: GenerationBias
    var values: ValueMaker
    let size: Int
    private var lastNumber = 0
    /// The day of export, once it is chosen.
    private var export: CivilDay?
    /// The fields with the days on which things came to be, as type and name.
    private let eventDates: Set<String>

    init(model: RecordModel, bias: GenerationBias, values: ValueMaker, size: Int) {
        self.model = model
        self.bias = bias
        eventDates = Set(
            zip(model.types, model.timings).flatMap { type, fields in
                fields.event.map { "\(type.name).\(type.fields[$0].name)" }
            })
        self.values = values
        self.size = max(0, min(size, 10))
        self.values.wordLimit = 4 + self.size * 2
    }

    /// The whole file: chance first, then what the source system cannot deliver, then the references.
    mutating func root(ofType type: Int) -> GeneratedRecord {
        var record = record(ofType: type, depth: 0)
        leaveOutUndeliverable(from: &record)
        var linker = ReferenceLinker(model: model, numbers: values.numbers)
        linker.link(&record)
        return record
    }

    /// A value of a field by itself; its references point nowhere yet.
    mutating func value(of field: Field, owner: Int, numbersFrom first: Int, mayBeAbsent: Bool)
        -> GeneratedValue
    {
        lastNumber = first
        var field = field
        if !mayBeAbsent { field.isRequired = true }
        return value(of: field, key: "\(model.types[owner].name).\(field.name)", depth: 1)
    }

    private mutating func record(ofType type: Int, depth: Int) -> GeneratedRecord {
        let owner = model.types[type].name
        let fields = model.types[type].fields
        return GeneratedRecord(
            type: type, values: fields.map { value(of: $0, key: "\(owner).\($0.name)", depth: depth) })
    }

    private mutating func value(of field: Field, key: String, depth: Int) -> GeneratedValue {
        if !field.isRequired {
            let presence = bias.presence[key] ?? [6, 14, 22, 34, 42, 50, 58, 66, 76, 86, 94][size]
            guard values.numbers.percent(presence) else {
                return field.isNillable && values.numbers.percent(4) ? .unknown : .absent
            }
            if field.isNillable && values.numbers.percent(3) { return .unknown }
        }
        if field.isList { return list(of: field, key: key, depth: depth) }
        switch field.content {
        case .record(let type): return .record(record(ofType: type, depth: depth + 1))
        case .simple(let type): return .scalar(scalar(ofType: type, field, key: key))
        }
    }

    private mutating func list(of field: Field, key: String, depth: Int) -> GeneratedValue {
        let most = depth == 0 ? 1 + size / 2 : 1 + size / 3
        let count = values.numbers.within(bias.counts[key] ?? (size == 10 ? 2 : 0)...most)
        switch field.content {
        case .record(let type):
            return .records((0..<count).map { _ in record(ofType: type, depth: depth + 1) })
        case .simple(let type):
            return .scalars((0..<count).map { _ in scalar(ofType: type, field, key: key) })
        }
    }

    private mutating func scalar(ofType type: Int, _ field: Field, key: String) -> String {
        if field.name == "nummer" {
            lastNumber += values.numbers.within(1...3)
            return String(lastNumber)
        }
        // A day of export late enough for most terms to have passed.
        if field.name == "datumExport" {
            let text = values.numbers.pick(["2026-06-30", "2026-09-01", "2026-12-31"])
            export = PartialDate(iso: text)?.day
            return text
        }
        if let choice = bias.values[key] { return values.numbers.pick(choice) }
        let value = values.value(ofType: type)
        guard eventDates.contains(key) else { return value }
        return isAhead(value) && values.numbers.percent(90) ? values.value(ofType: type) : value
    }

    /// Whether a day lies after the export, as few things that came to be do.
    private func isAhead(_ text: String) -> Bool {
        guard let export, let date = PartialDate(iso: text) else { return false }
        return date.firstDay > export
    }

    /// Declares some paths that the source system cannot deliver, and takes what stands there out.
    private mutating func leaveOutUndeliverable(from record: inout GeneratedRecord) {
        guard let delivery = model.types[record.type].index(ofField: "levering"),
            case .record(var declared) = record.values[delivery],
            let list = model.types[declared.type].index(ofField: "nietLeverbaar"),
            case .scalars(let old) = declared.values[list]
        else { return }
        var paths: [String] = []
        for _ in old {
            guard let path = optionalPath(from: record.type), !paths.contains(path) else { continue }
            paths.append(path)
            let names = path.split(separator: ".").map(String.init)
            record.clear(names[...], in: model)
        }
        declared.values[list] = .scalars(paths)
        record.values[delivery] = .record(declared)
    }

    /// A path to a field that may be left out, or nil when the walk ends at one that may not.
    private mutating func optionalPath(from root: Int) -> String? {
        var names: [String] = []
        var type = root
        while true {
            let fields = model.types[type].fields.filter { $0.name != "levering" }
            let field = values.numbers.pick(fields)
            names.append(field.name)
            if case .record(let next) = field.content, values.numbers.percent(65) {
                type = next
            } else {
                return field.isRequired ? nil : names.joined(separator: ".")
            }
        }
    }
}

extension GeneratedRecord {
    /// Takes out what stands at a path, in every item of the lists on the way.
    mutating func clear(_ path: ArraySlice<String>, in model: RecordModel) {
        guard let name = path.first, let index = model.types[type].index(ofField: name) else { return }
        let rest = path.dropFirst()
        if rest.isEmpty {
            values[index] = .absent
            return
        }
        switch values[index] {
        case .record(var record):
            record.clear(rest, in: model)
            values[index] = .record(record)
        case .records(let records):
            values[index] = .records(
                records.map { record in
                    var record = record
                    record.clear(rest, in: model)
                    return record
                })
        default: break
        }
    }
}
