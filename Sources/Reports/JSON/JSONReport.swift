import CivilDates
import Diagnostics
public import Findings
import Frameworks
public import Judging
public import StrictJSON

/// The report of a check as one JSON object, `dossiertoets/check/1`.
///
/// Judgements are written as they come. What is said of the inputs comes after them: until then it is kept outside
/// memory as soon as it is much.
public struct JSONReport: CheckReport {
    /// How many objects and arrays stand around an element of `dossiers` or `inputs`.
    private static let depth = 2

    private let layout: JSONLayout
    private let options: ReportOptions
    private var writer: JSONWriter
    private let inputs = Spool()
    private var totals = InputTotals()
    private var framework = ""

    /// Begins an empty report.
    ///
    /// - Parameters:
    ///   - layout: How it is laid out.
    ///   - options: What it holds besides outcomes.
    public init(layout: JSONLayout = .pretty, options: ReportOptions = ReportOptions()) {
        self.layout = layout
        self.options = options
        writer = JSONWriter(layout: layout)
    }

    /// Writes what the check was made with.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        framework = header.framework.id
        writer.beginObject()
        writer.member("schema", "dossiertoets/check/1")
        writer.header(header, options)
        writer.key("dossiers")
        writer.beginArray()
        return writer.takeBytes()
    }

    /// Writes the judgement of an input, and its record.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        if let judgement {
            var writer = JSONWriter(layout: layout, depth: Self.depth)
            var json = JudgementJSON(framework: framework, detail: options.evidence)
            writer.object { json.dossier(judgement, input, to: &$0) }
            piece.bytes = writer.takeBytes()
        }
        var writer = JSONWriter(layout: layout, depth: Self.depth)
        writer.object {
            $0.input(input, hasDigest: options.hasDigests)
            $0.member("status", input.status.rawValue)
            $0.member("problems", array: input.problems) { $0.problem($1) }
        }
        piece.listed = writer.takeBytes()
        return piece
    }

    /// Gives the judgement of an input to be written and keeps its record.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        totals.count(piece.input)
        inputs.append(piece.listed)
        if !piece.bytes.isEmpty { writer.value(piece.bytes) }
        return writer.takeBytes()
    }

    /// Writes the findings, the inputs and their totals.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        writer.endArray()
        try writer.findings(summary, to: write)
        writer.key("inputs")
        writer.beginArray()
        while let input = inputs.next() {
            writer.value(input)
            try write(writer.takeBytes())
        }
        writer.endArray()
        writer.totals(totals)
        if summary.isInterrupted { writer.member("interrupted", true) }
        writer.endObject()
        try write(writer.finish())
    }
}
