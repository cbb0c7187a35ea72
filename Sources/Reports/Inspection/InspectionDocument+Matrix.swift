import Findings
import Frameworks

extension InspectionDocument.Matrix {
    /// The marks that occur, the gravest first.
    var signs: [Mark] {
        let occurring = Set(rows.flatMap(\.marks))
        return [Mark.negative, .undetermined, .provisional, .positive, .notApplicable].filter(
            occurring.contains)
    }
}

extension MatrixRow {
    /// The id, with what it is when it is no dossier.
    var label: String { level == .dossier ? id : "\(id) (\(kind))" }
}
