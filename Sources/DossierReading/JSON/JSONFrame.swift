/// A record or list that is open while a dossier is read.
struct JSONFrame {
    /// Whether it is a list rather than a record.
    var isList: Bool
    /// Whether it is an item of a list.
    var isItem: Bool
    /// The record type of its own; of a list, that of the record it belongs to.
    var type: Int
    /// The field of the record around it that it stands for; of an item, that of its list.
    var field: Int
    /// The record of its own, else the one it belongs to.
    var record: Int
    /// The field cell it fills; -1 for an item and for the outermost record.
    var cell: Int
    /// What the model has for the field.
    var planned: PlannedField
    /// The offset of its `{` or `[`.
    var start: Int
    /// Of a record: where the marks of its fields begin in `JSONPass.seen`.
    var seen = 0
    /// Of a list: the mark its items begin at in the arena.
    var mark = 0
    /// Of a list: how many items it has so far.
    var items = 0
    /// The 1-based position of an item in its list.
    var position = 0
}
