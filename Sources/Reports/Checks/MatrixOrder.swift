import Findings
import Frameworks

/// The order of the matrix: what asks for attention first.
enum MatrixOrder {
    /// A row with what it is ordered by.
    private struct Ranked {
        let row: MatrixRow
        let rank: [Int]

        /// Ranks a row; the marks are those that count, in their order.
        init(_ row: MatrixRow, _ marks: [Mark]) {
            self.row = row
            rank =
                [row.level == .dossier ? 0 : 1]
                + marks.map { mark in -row.marks.count { $0 == mark } }
        }

        func precedes(_ other: Ranked) -> Bool {
            rank != other.rank
                ? rank.lexicographicallyPrecedes(other.rank)
                : NaturalOrder.precedes(row.id, other.row.id)
        }
    }

    /// Dossiers before institutions and networks; then by how many indicators ask for attention, then by id.
    ///
    /// No more rows are held at a time than twice the limit.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - limit: The most that are wanted.
    /// - Returns: The first of them in order.
    static func mostUrgentFirst(_ rows: MatrixRows, limit: Int) -> [MatrixRow] {
        let urgency = Mark.allCases.sorted(by: >)
        var first: [Ranked] = []
        for row in rows {
            first.append(Ranked(row, urgency))
            guard first.count >= 2 * limit else { continue }
            first.sort { $0.precedes($1) }
            first.removeLast(first.count - limit)
        }
        return first.sorted { $0.precedes($1) }.prefix(limit).map(\.row)
    }
}
