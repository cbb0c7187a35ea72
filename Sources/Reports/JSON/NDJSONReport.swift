import CivilDates
import Diagnostics
public import Findings
import Frameworks
public import Judging
import StrictJSON

/// The report of a check as JSON lines: an object for every input as soon as it is judged, and a summary.
///
/// Nothing is kept of an input once its line is written.
public struct NDJSONReport: CheckReport {
    private let options: ReportOptions
    private var header: CheckHeader?
    private var totals = InputTotals()

    /// Begins an empty report.
    ///
    /// - Parameter options: What it holds besides outcomes.
    public init(options: ReportOptions = ReportOptions()) { self.options = options }

    /// Keeps what the check was made with for the summary.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        self.header = header
        return []
    }

    /// Writes the line of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        var writer = JSONWriter()
        writer.object {
            $0.member("type", judgement?.kind ?? input.status.rawValue)
            if options.namesFramework { $0.member("frameworkId", header?.framework.id) }
            if let judgement {
                var json = JudgementJSON(
                    framework: header?.framework.id ?? "", detail: options.evidence)
                json.dossier(judgement, input, to: &$0)
                if options.hasDigests { $0.member("sha256", input.sha256) }
            } else {
                $0.input(input, hasDigest: options.hasDigests)
                $0.member("problems", array: input.problems) { $0.problem($1) }
            }
        }
        piece.bytes = writer.finish()
        return piece
    }

    /// Gives the line of an input to be written.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        totals.count(piece.input)
        return piece.bytes
    }

    /// Writes the summary, unless it is left out.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard options.hasSummary, let header else { return }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("type", "summary")
        writer.member("schema", "dossiertoets/check/1")
        writer.header(header, options)
        try writer.findings(summary, to: write)
        writer.totals(totals)
        if summary.isInterrupted { writer.member("interrupted", true) }
        writer.endObject()
        try write(writer.finish())
    }
}
