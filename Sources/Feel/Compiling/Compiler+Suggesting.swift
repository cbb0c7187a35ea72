import Diagnostics
import Records

extension Compiler {
    /// The parameter of this name, when its name stands without the one before its point.
    func constantElsewhere(_ name: String) -> FeelProblem.FieldElsewhere? {
        guard vocabulary.constants[name] != nil else { return nil }
        return FeelProblem.FieldElsewhere(holder: vocabulary.constantsName, name: name)
    }

    /// The record elsewhere in the dossier that has a field of this name, or of one much like it.
    ///
    /// - Parameter name: The name as written.
    /// - Returns: Where the field stands, nearest to the dossier itself; nil when there is none.
    func fieldElsewhere(_ name: String) -> FeelProblem.FieldElsewhere? {
        guard suggests else { return nil }
        let paths = model.fieldPaths(below: rootType)
        let meant =
            paths.contains { $0.name == name }
            ? name : NearestName.suggestion(for: name, among: paths.map(\.name))
        return paths.first { $0.name == meant }.map {
            FeelProblem.FieldElsewhere(holder: $0.holder, name: $0.name)
        }
    }
}
