import CivilDates
import Diagnostics
public import Findings
import Frameworks
public import Judging

/// The work list of a check for a terminal: dossier after dossier, most urgent first.
public struct WorklistTextReport: CheckReport {
    /// The points after which no other dossier is shown.
    static let limit = 100

    private var page: TextPage
    private var header: CheckHeader?
    private var maker: WorkItemMaker?
    private var totals = InputTotals()
    private var noted = NotedInputs()
    private var backlog = Backlog(limit: Self.limit)

    /// Begins an empty list.
    ///
    /// - Parameters:
    ///   - width: The columns of the terminal; used between 40 and 200.
    ///   - inColour: Whether signs and headings get colours.
    public init(width: Int, inColour: Bool = false) { page = TextPage(width: width, inColour: inColour) }

    /// Keeps what the check was made with.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        self.header = header
        maker = WorkItemMaker(header)
        return []
    }

    /// Makes the points of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        piece.work = judgement.flatMap { maker?.dossier($0, input.place) }
        return piece
    }

    /// Counts an input and keeps its points while they are among the most urgent.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] {
        totals.count(piece.input)
        noted.add(piece.input)
        if let work = piece.work { backlog.add(work) }
        return []
    }

    /// Writes the list.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard let header else { preconditionFailure("a report begins before it ends") }
        InputsPart(
            header: header, totals: totals, noted: noted.shown, omitted: noted.omitted,
            undelivered: summary.undelivered, isInterrupted: summary.isInterrupted
        ).write(to: &page)
        page.gap()
        writeTotals()
        for dossier in backlog.shown { self.write(dossier, on: header.referenceDate) }
        if let rest = WorkWords.rest(backlog) {
            page.gap()
            page.paragraph(rest)
        }
        try write(Array(page.text.utf8))
    }

    private mutating func writeTotals() {
        guard !backlog.isEmpty else { return page.paragraph(WorkWords.nothing(totals)) }
        page.heading(
            "\(WorkWords.title): \(WorkWords.points(backlog.items)) in \(WorkWords.files(backlog.files))")
        let counts = WorkUrgency.allCases.compactMap { urgency in
            backlog.counts[urgency].map { (urgency, String($0)) }
        }
        let width = counts.map(\.1.utf8.count).max() ?? 0
        for (urgency, count) in counts {
            let blanks = String(repeating: " ", count: width - count.utf8.count)
            page.labelled(
                blanks + count, width: width, "\(urgency.title): \(urgency.explanation)", indent: 2)
        }
    }

    private mutating func write(_ dossier: WorkDossier, on today: CivilDay) {
        page.gap()
        page.heading("\(dossier.title): \(WorkWords.points(dossier.items.count))")
        page.paragraph("Bestand \(dossier.place)", indent: 2, style: .faint)
        let width = dossier.items.map { $0.code.description.utf8.count }.max() ?? 0
        var urgency: WorkUrgency?
        for item in dossier.items {
            if item.urgency != urgency {
                page.gap()
                page.heading(item.urgency.title, indent: 2)
                urgency = item.urgency
            }
            write(item, width, on: today)
        }
    }

    private mutating func write(_ item: WorkItem, _ width: Int, on today: CivilDay) {
        let sign = Sign(item.urgency <= .now ? Mark.negative : .undetermined)
        page.entry(
            sign, label: item.code.description, labelWidth: width, VisibleText.escaped(item.text), indent: 4)
        let indent = 4 + Sign.width + 1 + width + 2
        let doer = WorkWords.capitalised(VisibleText.escaped(item.doer))
        let line = [doer, WorkWords.term(item, on: today), item.effect].compactMap(\.self)
        page.paragraph(line.joined(separator: "; ") + ".", indent: indent, hanging: 2)
        page.paragraph("Norm: “\(VisibleText.escaped(item.norm))”", indent: indent, hanging: 2, style: .faint)
        for text in WorkPlaces(item).lines { page.paragraph(text, indent: indent, hanging: 2) }
    }
}
