import Records

/// Which dates of a model are compared with each other and with the day of export.
struct DateChecks: Sendable {
    /// Two dates of one record that follow each other.
    struct Pair: Sendable {
        var type: Int
        var start: Int
        var end: Int
    }

    /// Field names of which the second may not lie before the first.
    static let pairNames = [("datumStart", "datumEinde"), ("vanaf", "tot")]
    /// Field names of what lies ahead by its nature.
    ///
    /// Source: docs/dossiermodel.md under "Wat later is dan de peildatum of de export".
    static let plannedNames: Set = [
        "datumStreef", "datumUiterlijk", "tijdstippen", "datumEersteEvaluatie", FieldName.validUntil,
    ]
    /// A list of which the records are plans.
    static let plannedList = (name: "evaluatieplanning", date: "datum")

    /// Two dates of one record that follow each other.
    let pairs: [Pair]
    /// Per record type, the fields that hold dates of what has happened.
    let facts: [[Int]]

    /// Finds the dates of a model.
    init(model: RecordModel) {
        pairs = model.types.enumerated().flatMap { index, type in
            Self.pairNames.compactMap { names in
                guard let start = type.index(ofField: names.0), let end = type.index(ofField: names.1) else {
                    return nil
                }
                return Pair(type: index, start: start, end: end)
            }
        }
        let planned = model.types.lazy.flatMap(\.fields).first { $0.name == Self.plannedList.name }?.content
        facts = model.types.enumerated().map { index, type in
            type.fields.indices.filter { position in
                let field = type.fields[position]
                guard case .date = model.simpleType(of: field)?.kind else { return false }
                if Self.plannedNames.contains(field.name) || field.name == FieldName.exportDate {
                    return false
                }
                return planned != .record(index) || field.name != Self.plannedList.date
            }
        }
    }
}
