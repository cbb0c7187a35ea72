/// An element that is open while a dossier is read.
struct XMLFrame {
    /// What the model has at the element.
    enum Kind: UInt8 {
        /// A record.
        case record
        /// A list.
        case list
        /// A single value.
        case value
        /// Something recorded as unknown: nothing may stand in it.
        case unknown
    }

    /// What the model has at the element.
    var kind: Kind
    /// Whether it is an item of a list.
    var isItem: Bool
    /// Whether a fault in it was noted that must not be noted again, or that spoils its value.
    var isSpoiled = false
    /// The record type of its own, else of the record it belongs to.
    var type: Int
    /// The field of the record around it that it stands for; of an item, that of its list.
    var field: Int
    /// The record of its own, else the one it belongs to.
    var record: Int
    /// The field cell it fills; -1 for an item and for the outermost record.
    var cell: Int
    /// What the model has for the field.
    var planned: PlannedField
    /// The offset of its `<`.
    var start: Int
    /// The offset just after the `>` of its start tag.
    var content: Int
    /// Of a record: the first field that may still come in order.
    var next = 0
    /// Of a record: where the marks of its fields begin in `XMLPass.seen`.
    var seen = 0
    /// Of a list: the mark its items begin at in the arena.
    var mark = 0
    /// Of a list: how many items it has so far.
    var items = 0
    /// The 1-based position of an item in its list.
    var position = 0
}
