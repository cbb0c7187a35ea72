/// A field as a reader needs it: plain numbers, no text.
struct PlannedField: Sendable {
    /// Whether it holds records rather than single values.
    var holdsRecords: Bool
    /// The index of its record type or simple type.
    var content: Int32
    /// The name of its items in `ReadingPlan.elements`, or -1 when it is no list.
    var item: Int32
    /// Whether the record is refused without it.
    var isRequired: Bool
    /// Whether it may be recorded as unknown.
    var isNillable: Bool
    /// Whether it is the number that references name.
    var isNumber: Bool

    /// Whether it holds a list.
    var isList: Bool { item >= 0 }
}
