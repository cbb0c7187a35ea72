import Diagnostics
public import Findings
import Frameworks
public import Judging

/// The report of a check as a page to read and to print.
///
/// Findings come first, then each dossier, when there are not too many for a page. Until the end dossiers are kept
/// outside memory as soon as they are much.
public struct PagedReport: CheckReport {
    /// The most dossiers that are shown one by one.
    public static let detailLimit = 50

    private let form: any PageForm
    private var header: CheckHeader?
    private var totals = InputTotals()
    private var noted = NotedInputs()
    private var details = Spool()
    private var detailCount = 0
    private let gate = DetailGate()

    private init(_ form: any PageForm) { self.form = form }

    /// Begins an empty page in HTML.
    public static func html() -> PagedReport { PagedReport(HTMLForm()) }

    /// Begins an empty page in Markdown.
    public static func markdown() -> PagedReport { PagedReport(MarkdownForm()) }

    /// Keeps what the check was made with.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        self.header = header
        return []
    }

    /// Words the judgement of an input, while there are few.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        guard let judgement, let header, !gate.isClosed else { return piece }
        let blocks = CheckPage(header: header).dossier(judgement, input.place)
        piece.bytes = Array(form.text(of: blocks).utf8)
        return piece
    }

    /// Counts an input and keeps what is worded of it.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        totals.count(piece.input)
        noted.add(piece.input)
        guard !piece.bytes.isEmpty, detailCount <= Self.detailLimit else { return [] }
        detailCount += 1
        if detailCount > Self.detailLimit {
            gate.close()
            details = Spool()
        } else {
            details.append(piece.bytes)
        }
        return []
    }

    /// Writes the page.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard let header else { preconditionFailure("a report begins before it ends") }
        let page = CheckPage(header: header)
        let isDetailed = detailCount > 0 && detailCount <= Self.detailLimit
        let blocks =
            page.opening(totals, noted, summary) + page.matrix(summary, isLinked: isDetailed)
            + page.findings(summary) + page.people(summary)
        try write(Array((form.opening(title: page.title) + form.text(of: blocks)).utf8))
        if isDetailed {
            try write(Array(form.text(of: [.heading(level: 2, "De dossiers")]).utf8))
            while let piece = details.next() { try write(piece) }
        }
        try write(Array(form.closing.utf8))
    }
}
