import Checking
import Findings
import Judging
import Reports

/// What is handed on of an input: its part of every report, and what is counted.
///
/// Made by the worker that judged it, so that the thread that writes has little to do.
struct PreparedInput: Sendable {
    /// The input and what became of it.
    let record: InputRecord
    /// Whether the engine failed on it.
    let isEngineFault: Bool
    /// What findings keep of it, when it was judged.
    let digest: FileDigest?
    /// Which fields it has and lacks, when that can be said.
    let delivery: DeliveryDigest?
    /// Its part of each report.
    let pieces: [ReportPiece]

    /// How many bytes it holds for the reports.
    var size: Int { pieces.reduce(0) { $0 + $1.size } }

    /// Prepares an outcome for reports that have begun.
    init(_ outcome: CheckOutcome, _ reports: [any CheckReport], _ digester: FileDigester) {
        record = outcome.record
        isEngineFault = outcome.isEngineFault
        var digest = outcome.judgement.map { digester.digest(of: $0) }
        digest?.group = outcome.group
        self.digest = digest
        delivery = outcome.delivery
        pieces = reports.map { $0.piece(of: outcome.record, outcome.judgement) }
    }
    /// Prepares what was judged before, for reports that have begun.
    init(
        _ record: InputRecord, _ judgement: DossierJudgement?, _ reports: [any CheckReport],
        _ digester: FileDigester
    ) {
        self.record = record
        isEngineFault = false
        digest = judgement.map { digester.digest(of: $0) }
        delivery = nil
        pieces = reports.map { $0.piece(of: record, judgement) }
    }
}
