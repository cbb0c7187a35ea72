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
    var label: String { kind == RequirementLevel.dossier.rawValue ? id : "\(id) (\(kind))" }
}

extension InspectionDocument.BarPart {
    /// The meaning in words.
    var words: String {
        switch self {
        case .good: "positief of goed"
        case .improve: "niet positief of kan beter"
        case .open: "niet te beoordelen of nog geen richting"
        case .none: "niet van toepassing"
        }
    }
}
