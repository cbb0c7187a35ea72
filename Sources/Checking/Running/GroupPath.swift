import Judging
public import Records

/// A field with codes by which dossiers are put in groups, such as `team.soort`.
///
/// Only codes of the model: a text of a dossier never names a group.
public struct GroupPath: Sendable {
    /// The path as people write it.
    public let path: String
    private let steps: [RecordModel.Step]

    /// Finds the field; nil when the path leads to no single value with codes.
    public init?(_ path: String, model: RecordModel) {
        guard let root = model.root(named: "dossier"),
            case .success(let steps) = model.steps(ofPath: path, from: root.type),
            let last = steps.last, !steps.contains(where: { model.field($0).isList }),
            case .code = model.simpleType(of: model.field(last))?.kind
        else { return nil }
        self.path = path
        self.steps = steps
    }

    /// The paths that can be used, in the order of the model.
    public static func all(in model: RecordModel) -> [String] {
        guard let root = model.root(named: "dossier") else { return [] }
        return paths(below: root.type, prefix: "", model).filter { GroupPath($0, model: model) != nil }
    }

    private static func paths(below type: Int, prefix: String, _ model: RecordModel) -> [String] {
        model.types[type].fields.filter { !$0.isList }.flatMap { field in
            if case .record(let inner) = field.content {
                return paths(below: inner, prefix: prefix + field.name + ".", model)
            }
            return [prefix + field.name]
        }
    }

    /// The group of a dossier: its code, or why there is none.
    func value(in arena: Arena) -> String {
        var record = 0
        for (position, step) in steps.enumerated() {
            let cell = arena.cells[arena.records[record].base + step.field]
            switch cell.tag {
            case .record where position < steps.count - 1: record = Int(cell.bits)
            case .code: return arena.model.symbols[Int(cell.bits)]
            case .absent: return NullReasons.notRecorded.word
            case .undeliverable: return NullReasons.notDeliverable.word
            default: return NullReasons.recordedAsUnknown.word
            }
        }
        return NullReasons.notRecorded.word
    }
}
