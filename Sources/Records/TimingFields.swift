/// The fields of a record type that say when such a thing came to be, and since when its state holds.
///
/// Source: docs/dossiermodel.md under "Wat later is dan de peildatum of de export", and docs/decisions/0011.
public struct TimingFields: Hashable, Sendable {
    /// A field with a state, and the one with the day since when it holds.
    public struct State: Hashable, Sendable {
        /// The field with the state.
        public var field: Int
        /// The field with the day.
        public var date: Int
    }

    /// The fields with the day on which it came to be: the first that is recorded counts.
    ///
    /// Empty when it has none.
    public let event: [Int]
    /// The field among those with a day that may be planned, so that a later one says nothing.
    public let plannable: Int?
    /// The state that has a day of its own, or nil.
    public let state: State?
    /// Whether a record of the type that stands in no list came to be on its day too; from the day of what is received,
    /// as the transfer is, terms run, so that it stays.
    public let holdsAlone: Bool

    /// The names of those days, the first group that a type has.
    ///
    /// What is planned came to be when it was agreed on, and help when it was asked for.
    private static let eventNames = [
        ["vastgesteldOp"], ["datum", "datumOntvangst"], ["datumVaststelling"], ["datumGesteld"],
        ["gevraagdOp"],
        ["datumAanvraag", "datumStart"], ["datumStart"],
    ]
    /// The names of states and of their days.
    private static let stateNames = [("status", "datumStatus"), ("uitkomst", "datumEinde")]

    /// All those names.
    static let names = eventNames.joined() + stateNames.flatMap { [$0.0, $0.1] }

    /// Finds the fields of a type; what holds for a time (`geldigTot`) may well begin later.
    init(of type: RecordType, _ simpleTypes: [SimpleType]) {
        func date(_ name: String) -> Int? {
            guard let field = type.index(ofField: name), !type.fields[field].isList,
                case .simple(let simple) = type.fields[field].content, case .date = simpleTypes[simple].kind
            else { return nil }
            return field
        }
        let names =
            type.index(ofField: FieldName.validUntil) == nil
            ? Self.eventNames.first { date($0[0]) != nil } : nil
        let days = (names ?? []).compactMap(date)
        // Evidence names them as a row.
        event = days.indices.allSatisfy { days[$0] == days[0] + $0 } ? days : Array(days.prefix(1))
        plannable = names?.first == "datumAanvraag" ? date("datumStart") : nil
        holdsAlone = names?.first == "datum" && date("datumOntvangst") == nil
        state =
            Self.stateNames.lazy.compactMap { name, day in
                type.index(ofField: name).flatMap { field in date(day).map { State(field: field, date: $0) } }
            }.first
    }
}
