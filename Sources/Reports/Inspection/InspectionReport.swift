import Diagnostics
public import Findings
import Frameworks
public import Judging

/// The inspection report: what an inspector writes about a sample of dossiers, in the order of the published reports.
///
/// Of each dossier only counts are kept, and a limited number of places for those who may see them.
public struct InspectionReport: CheckReport {
    private let form: InspectionForm
    private let options: InspectionOptions
    private var header: CheckHeader?
    private var totals = InputTotals()
    private var noted = NotedInputs()
    private var tally: InspectionTally?

    /// Begins an empty report.
    ///
    /// - Parameters:
    ///   - form: The form it has.
    ///   - options: What it is asked to be.
    public init(_ form: InspectionForm, options: InspectionOptions) {
        self.form = form
        self.options = options
    }

    /// Keeps what the check was made with.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        self.header = header
        tally = InspectionTally(header.framework)
        return []
    }

    /// Makes what is kept of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        guard let judgement, let header else { return piece }
        piece.inspection = InspectionDigest(
            judgement, input, in: header.framework, hasPlaces: options.audience == .internal)
        return piece
    }

    /// Counts an input.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        totals.count(piece.input)
        noted.add(piece.input)
        if let digest = piece.inspection { tally?.add(digest) }
        return []
    }

    /// Writes the report.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard let header, let tally else { preconditionFailure("a report begins before it ends") }
        let document = InspectionBuilder(
            options: options, header: header, totals: totals, noted: noted, summary: summary, tally: tally
        ).document
        switch form {
        case .html: try write(Array(InspectionHTML(document: document).text.utf8))
        case .markdown: try write(Array(InspectionMarkdown(document: document).text.utf8))
        case .json: try write(InspectionJSON(document: document, options: options, header: header).bytes)
        }
    }
}
