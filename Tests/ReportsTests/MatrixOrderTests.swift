import PropertyTesting
import Testing

@testable import Findings
@testable import Reports

/// What asks for attention first, also when only the first rows are wanted.
struct MatrixOrderTests {
    @Test(arguments: [1, 2, 7, 50, 500])
    func `the first rows are those of all rows in order`(limit: Int) {
        var numbers = SeededNumbers(seed: 7)
        var rows = MatrixRows(width: 3)
        for number in 0..<200 {
            let marks = (0..<3).map { _ in
                Mark.allCases[Int.random(in: 0..<Mark.allCases.count, using: &numbers)]
            }
            let kind = number.isMultiple(of: 50) ? "netwerk" : "dossier"
            rows.append(MatrixRow(id: "d-\(number)", kind: kind, marks: marks))
        }
        let all = MatrixOrder.mostUrgentFirst(rows, limit: 200)
        #expect(all.count == 200 && Set(all.map(\.id)).count == 200)
        #expect(all.suffix(4).allSatisfy { $0.kind == "netwerk" })
        #expect(MatrixOrder.mostUrgentFirst(rows, limit: limit) == Array(all.prefix(limit)))
    }
}
