import Diagnostics
public import Findings
import Frameworks
public import Judging

/// The report of a check for a terminal, in Dutch.
///
/// The order is that of a reader: what was read, the matrix, a few dossiers in detail, the findings, the
/// questions. It is written at the end; until then only what will be shown is kept.
public struct TextReport: CheckReport {
    /// The most dossiers that are shown in detail.
    public static let detailLimit = 5

    private var page: TextPage
    private var header: CheckHeader?
    private var totals = InputTotals()
    private var noted = NotedInputs()
    private let gate = DetailGate()
    private var details: [(judgement: DossierJudgement, place: Place)] = []

    /// Begins an empty report.
    ///
    /// - Parameters:
    ///   - width: The columns of the terminal; used between 40 and 200.
    ///   - inColour: Whether signs and headings get colours.
    public init(width: Int, inColour: Bool = false) { page = TextPage(width: width, inColour: inColour) }

    /// Keeps what the check was made with.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        self.header = header
        return []
    }

    /// Takes the input as it is: only a few are shown.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        piece.judgement = gate.isClosed ? nil : judgement
        return piece
    }

    /// Counts an input and keeps it when there is something to say about it.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        totals.count(piece.input)
        noted.add(piece.input)
        if let judgement = piece.judgement, details.count <= Self.detailLimit {
            details.append((judgement, piece.input.place))
            if details.count > Self.detailLimit { gate.close() }
        }
        return []
    }

    /// Writes the report.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard let header else { preconditionFailure("a report begins before it ends") }
        let framework = header.framework
        InputsPart(
            header: header, totals: totals, noted: noted.shown, omitted: noted.omitted,
            undelivered: summary.undelivered, gaps: summary.deliveryGaps, isInterrupted: summary.isInterrupted
        ).write(to: &page)
        MatrixPart(summary: summary, framework: framework).write(to: &page)
        if details.count <= Self.detailLimit {
            for (judgement, place) in details {
                DossierPart(
                    judgement: judgement, place: place, header: header, isBrief: details.count > 1
                ).write(to: &page)
            }
        }
        FindingsPart(summary: summary, framework: framework).write(to: &page)
        AnswersPart(summary: summary).write(to: &page)
        QuestionsPart(summary: summary, framework: framework).write(to: &page)
        writeHint(summary)
        try write(Array(page.text.utf8))
    }

    /// How to see why a verdict is what it is.
    private mutating func writeHint(_ summary: FindingsSummary) {
        guard !summary.rows.isEmpty else { return }
        page.gap()
        page.paragraph("Waarom een oordeel zo uitvalt:")
        page.command(
            ExplainHintWords.parts(summary, header?.explainCall ?? ExplainCall()), indent: 2)
    }
}
