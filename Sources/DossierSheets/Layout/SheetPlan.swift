public import Records

/// A sheet of a workbook: the outermost records, or the items of one list of records.
public struct SheetPlan: Sendable {
    /// What stands on its tab.
    public var name: String
    /// The rule path of the list, such as `doelen.acties`; empty for the outermost records.
    public var path: String
    /// The record type of its rows, as an index in the model.
    public var type: Int
    /// The sheet of the records that hold the list, as an index in the layout; nil for the outermost records.
    public var parent: Int?
    /// The fields from a record of that sheet to the list, the list itself last.
    public var steps: [RecordModel.Step]
    /// The columns in their order.
    public var columns: [SheetColumn]
    /// What it is, in Dutch, as the schema documents it.
    public var documentation: String

    /// The column that other rows name a row by, or nil.
    var numberColumn: Int? {
        columns.firstIndex { $0.role == .tie } ?? columns.firstIndex { $0.title == FieldName.number }
    }

    /// The column with a role, or nil.
    func column(_ role: SheetColumn.Role) -> Int? { columns.firstIndex { $0.role == role } }
}
