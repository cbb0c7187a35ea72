import Findings
import Frameworks

/// The order of the matrix: what asks for attention first.
enum MatrixOrder {
    /// Dossiers before institutions and networks; then by how many indicators ask for attention, then by id.
    static func mostUrgentFirst(_ rows: MatrixRows) -> [MatrixRow] {
        let urgency = Mark.allCases.sorted(by: >)
        func rank(_ row: MatrixRow) -> [Int] {
            [row.kind == RequirementLevel.dossier.rawValue ? 0 : 1]
                + urgency.map { mark in -row.marks.count { $0 == mark } }
        }
        return rows.map { (row: $0, rank: rank($0)) }.sorted { left, right in
            left.rank != right.rank
                ? left.rank.lexicographicallyPrecedes(right.rank)
                : NaturalOrder.precedes(left.row.id, right.row.id)
        }.map(\.row)
    }
}
