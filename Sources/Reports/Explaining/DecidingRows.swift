import Frameworks
import Judging

/// Which rows of a dossier bear on which requirements.
struct DecidingRows {
    /// What a row is to the requirements of an indicator.
    struct Bearing {
        /// Those it decided, in order.
        var decided: [RequirementCode] = []
        /// Those it says something else about: that they apply, or are due.
        var others: [RequirementCode] = []
    }

    private let rows: SourceRows
    private var bearings: [Int: Bearing] = [:]

    /// Looks at all requirements of an indicator.
    init(_ rows: SourceRows, _ indicator: IndicatorJudgement) {
        self.rows = rows
        for judgement in indicator.requirements {
            for fact in judgement.evidence + judgement.missing {
                guard let index = index(of: fact) else { continue }
                if bearings[index]?.decided.contains(judgement.code) != true {
                    bearings[index, default: Bearing()].decided.append(judgement.code)
                }
            }
        }
        for judgement in indicator.requirements {
            for fact in judgement.basis {
                guard let index = index(of: fact), let known = bearings[index] ?? Optional(Bearing()),
                    !known.decided.contains(judgement.code), !known.others.contains(judgement.code)
                else { continue }
                bearings[index, default: Bearing()].others.append(judgement.code)
            }
        }
    }

    /// What a row bears on; nil when it is nothing.
    subscript(index: Int) -> Bearing? { bearings[index] }

    /// The row of a fact; nil when the dossier has no such line.
    func index(of fact: Fact) -> Int? { rows.index(line: fact.line, column: fact.column) }

    /// The row at a line and column as a link leads to it; nil when the dossier has no such line.
    func row(line: Int, column: Int) -> SourceRow? {
        rows.index(line: line, column: column).map { rows.rows[$0] }
    }

    /// The indexes of the rows that bear on something, ascending.
    var indexes: [Int] { bearings.keys.sorted() }
}
