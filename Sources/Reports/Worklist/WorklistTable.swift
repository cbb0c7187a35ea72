import CivilDates
import Diagnostics
public import Findings
import Frameworks
public import Judging

/// The work list of a check as comma-separated values: a row for each point, written as the check goes on.
///
/// Dossiers stand in the order of the inputs; the column *urgentie* orders all rows.
public struct WorklistTable: CheckReport {
    /// The titles of the columns.
    static let columns = [
        "dossier", "bestand", "urgentie", "soort", "indicator", "eis", "telt mee", "wat", "norm", "bron",
        "wie", "pad", "regel", "termijn", "dagen over tijd", "gevolg",
    ]

    private var header: CheckHeader?
    private var maker: WorkItemMaker?

    /// Begins an empty table.
    public init() {}

    /// Writes the titles of the columns.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        self.header = header
        maker = WorkItemMaker(header)
        return Array(CSVText.row(Self.columns).utf8)
    }

    /// Writes the rows of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        guard let judgement, let work = maker?.dossier(judgement, input.place) else {
            return piece
        }
        let rows = work.items.map {
            CSVText.row(Self.cells($0, of: work).map(\.plainText))
        }
        piece.bytes = Array(rows.joined().utf8)
        return piece
    }

    /// Gives the rows of an input to be written.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] { piece.bytes }

    /// Writes nothing more.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {}

    /// The cells of a point.
    static func cells(_ item: WorkItem, of work: WorkDossier) -> [SheetCell] {
        let paths = item.facts.map(\.path).filter { !$0.isEmpty }
        return [
            text(work.id), text(work.place.file), .number(item.urgency.rawValue), .text(item.urgency.word),
            .number(item.code.indicator), .text(item.code.description),
            .text(item.isDeciding ? "ja" : "nee"), text(item.text), text(item.norm), text(item.source),
            text(item.doer), text(paths.joined(separator: "; ")),
            .number(item.facts.first.map { Int($0.line) }), .date(item.day),
            .number(item.daysOverdue), .text(item.effect),
        ]
    }

    private static func text(_ text: String) -> SheetCell { .text(VisibleText.escaped(text)) }
}
