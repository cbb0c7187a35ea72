import Records

/// A record as rows of a workbook give it, before it is checked against the model.
final class RecordDraft {
    /// A single value.
    enum Scalar {
        /// Anything that files write as text.
        case text(String)
        /// A whole number.
        case number(Int)
        /// Yes or no.
        case boolean(Bool)
    }

    /// What a field holds.
    enum Value {
        /// A value.
        case scalar(Scalar, SheetPlace)
        /// A list of values, each with its place.
        case scalars([(Scalar, SheetPlace)], SheetPlace)
        /// Recorded as unknown.
        case unknown(SheetPlace)
        /// A record.
        case record(RecordDraft)
        /// A list of records.
        case records(List, SheetPlace)
    }

    /// A list that grows.
    final class List {
        /// Its records in their order.
        var records: [RecordDraft] = []
    }

    /// A word that says that a record or list is there, or is not known.
    struct Mark {
        var steps: [RecordModel.Step]
        var word: String
        var place: SheetPlace
    }

    /// The record type, as an index in the model.
    let type: Int
    /// The row.
    let place: SheetPlace
    /// What its fields hold, by their index.
    var values: [Int: Value] = [:]
    /// What the row says of its parts.
    var marks: [Mark] = []

    /// Makes an empty record.
    init(type: Int, place: SheetPlace) {
        self.type = type
        self.place = place
    }

    /// The record that holds the field at the end of a way, made where it is not there yet.
    ///
    /// - Returns: nil when something else than a record stands on the way.
    func holder(_ steps: [RecordModel.Step], in model: RecordModel, at place: SheetPlace) -> RecordDraft? {
        var record = self
        for step in steps.dropLast() {
            switch record.values[step.field] {
            case .record(let inner): record = inner
            case nil:
                guard case .record(let type) = model.field(step).content else { return nil }
                let inner = RecordDraft(type: type, place: place)
                record.values[step.field] = .record(inner)
                record = inner
            default: return nil
            }
        }
        return record
    }

    /// What stands at the end of a way; nil when nothing does.
    func value(_ steps: [RecordModel.Step]) -> Value? {
        var record = self
        for step in steps.dropLast() {
            guard case .record(let inner) = record.values[step.field] else { return nil }
            record = inner
        }
        return steps.last.flatMap { record.values[$0.field] }
    }

    /// The text of a field; nil when it holds none.
    func text(_ field: String, in model: RecordModel) -> String? {
        guard let index = model.types[type].index(ofField: field),
            case .scalar(.text(let text), _) = values[index]
        else { return nil }
        return text
    }
}
