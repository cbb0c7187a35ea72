import Findings
import Judging

/// What one report says of one input.
public struct ReportPiece: Sendable {
    /// The input.
    var input: InputRecord
    /// Its judgement, in a report that words it only at the end.
    var judgement: DossierJudgement?
    /// Its points, in a work list that is written at the end.
    var work: WorkDossier?
    /// What an inspection report keeps of it.
    var inspection: InspectionDigest?
    /// Its rows on each sheet of a workbook.
    var sheets: [ReportSheet: [[SheetCell]]] = [:]
    /// What is written where the input has its turn.
    var bytes: [UInt8] = []
    /// What is written in the list of inputs.
    var listed: [UInt8] = []

    /// How many bytes it holds.
    public var size: Int {
        bytes.count + listed.count + sheets.values.joined().joined().reduce(0) { $0 + $1.size }
    }

    /// Begins a piece.
    init(_ input: InputRecord) { self.input = input }
}
