public import Records

/// How records lie in a workbook: a sheet for the outermost ones, and one for every list of records inside them.
///
/// What a record holds once lies in the row of that record, under the path of it (`overdracht.datum`). A row of a list
/// names its dossier and, where the list lies inside another, the number of the row it belongs to.
public struct SheetLayout: Sendable {
    /// The path of the list of what is recorded in no dossier.
    static let undelivered = "\(FieldName.delivery).\(FieldName.undeliverable)"
    /// The title of the column with the numbers of items that have none in the model.
    static let tie = "volgnummer"

    /// The model.
    public let model: RecordModel
    /// The kind of file that the outermost records are.
    public let root: RecordModel.Root
    /// The sheets, that of the outermost records first and every other one behind the one it belongs to.
    public let sheets: [SheetPlan]

    /// Lays out a kind of file; nil when the model has no such kind, or it has no *kenmerk*.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - kind: The kind, such as `dossier`.
    public init?(model: RecordModel, kind: String = "dossier") {
        guard let root = model.root(named: kind), model.types[root.type].index(ofField: FieldName.id) != nil
        else { return nil }
        self.model = model
        self.root = root
        sheets = SheetPlanner(model: model).sheets(of: root)
    }

    /// The sheet with the rows of a list, or nil.
    func sheet(ofPath path: String) -> Int? { sheets.firstIndex { $0.path == path } }

    /// The field at the end of a column's way, or nil for what is no field.
    func field(of column: SheetColumn) -> Field? { column.steps.last.map(model.field) }

    /// The simple type of a column's values, or nil for what holds none.
    func simpleType(of column: SheetColumn) -> SimpleType? {
        if case .value(let type) = column.role { model.simpleTypes[type] } else { nil }
    }

    /// Every path below the outermost record, in the order of the model, with what it is.
    var paths: [(path: String, field: Field)] {
        var found: [(path: String, field: Field)] = []
        func walk(_ type: Int, _ path: String, _ around: Set<Int>) {
            for field in model.types[type].fields {
                let own = path.isEmpty ? field.name : "\(path).\(field.name)"
                found.append((own, field))
                if case .record(let inner) = field.content, !around.contains(inner) {
                    walk(inner, own, around.union([inner]))
                }
            }
        }
        walk(root.type, "", [root.type])
        return found
    }
}

extension SheetLayout {
    /// The version of the model: what its namespace ends in.
    var version: String { model.namespace.split(separator: ":").last.map(String.init) ?? "" }
}
