import CivilDates
import DossierFactory
import Records
import StandardFeel

/// Generated files as the standard language sees them: a context of contexts, with the types the model declares.
struct StandardScope {
    let model: RecordModel
    /// What the dialect calls `sum`: of nothing it is 0, where the standard has nothing.
    static let total = "sumOrZero"
    private let evaluator = Evaluator()

    /// What the names of a file and the reference date mean.
    func scope(of file: GivenFile) -> Scope {
        let record = file.dossier.record
        let fields = model.types[record.type].fields
        var values = context(of: record).entries.reduce(into: [:]) { $0[$1.key] = $1.value }
        var kinds = fields.reduce(into: [:]) { $0[$1.name] = kind(of: $1) }
        values["peildatum"] = date(file.day.description)
        kinds["peildatum"] = .date
        values[Self.total] = evaluator.value(
            of: "function(list) if count(list) = 0 then 0 else sum(list)",
            in: Scope(kinds: [:], now: .null))
        kinds[Self.total] = .function(nil, .any)
        return Scope(kinds: [:], now: .null).with(values, declared: kinds)
    }

    private func context(of record: GeneratedRecord) -> Context {
        let fields = model.types[record.type].fields
        return Context(zip(fields, record.values).map { ($0.name, value(of: $0, $1)) })
    }

    private func value(of field: Field, _ value: GeneratedValue) -> Value {
        switch value {
        case .absent, .unknown, .undeliverable: .null
        case .scalar(let text): single(text, of: field)
        case .scalars(let texts): .list(texts.map { single($0, of: field) })
        case .record(let record): .context(context(of: record))
        case .records(let records): .list(records.map { .context(context(of: $0)) })
        }
    }

    private func single(_ text: String, of field: Field) -> Value {
        switch singleKind(of: field) {
        case .number: Decimal34(text).map { .number($0) } ?? .null
        case .boolean: .boolean(text == "true")
        case .date: date(text)
        default: .text(text)
        }
    }

    private func date(_ text: String) -> Value {
        evaluator.value(of: "@\"\(text)\"", in: Scope(kinds: [:], now: .null))
    }

    private func kind(of field: Field) -> FeelKind {
        field.isList ? .list(singleKind(of: field)) : singleKind(of: field)
    }

    private func singleKind(of field: Field) -> FeelKind {
        if case .record(let type) = field.content {
            return .context(model.types[type].fields.map { FeelKind.Field($0.name, kind(of: $0)) })
        }
        switch model.simpleType(of: field)?.kind {
        case .number: return .number
        case .boolean: return .boolean
        case .date: return .date
        default: return .text
        }
    }
}
