import CivilDates
import Diagnostics
public import Findings
import Frameworks
public import Judging

/// The work list of a check as a page to read and to print: dossier after dossier, most urgent first.
public struct WorklistPage: CheckReport {
    /// The points after which no other dossier is shown.
    static let limit = 2000

    private var header: CheckHeader?
    private var maker: WorkItemMaker?
    private var totals = InputTotals()
    private var noted = NotedInputs()
    private var backlog = Backlog(limit: Self.limit)

    /// Begins an empty page.
    public init() {}

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

    /// Writes the page.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard let header else { preconditionFailure("a report begins before it ends") }
        let page = SheetPage(
            title: WorkWords.title, style: WorklistStyle.text, skip: "Naar de werklijst",
            lead: lead(header, summary), contents: contents)
        try write(Array((page.opening + overview + files).utf8))
        for (index, dossier) in backlog.shown.enumerated() {
            let text = WorklistSection(dossier, name: Self.name(index), today: header.referenceDate).text
            try write(Array(text.utf8))
        }
        if let rest = WorkWords.rest(backlog) {
            try write(Array(SheetPage.paragraph(rest).utf8))
        }
        try write(Array(SheetPage.closing.utf8))
    }

    private func lead(_ header: CheckHeader, _ summary: FindingsSummary) -> String {
        SheetPage.paragraph(InputWords.countLine(totals)) + SheetPage.paragraph(InputWords.line(for: header))
            + SheetPage.paragraph(InputWords.proposalLine)
            + (summary.isInterrupted ? SheetPage.paragraph(InputWords.interruptedLine, "warning") : "")
            + summary.undelivered.map { SheetPage.paragraph(InputWords.undeliveredLine($0), "warning") }
            .joined()
    }

    private var contents: String {
        guard !backlog.isEmpty else { return "" }
        let items = backlog.shown.enumerated().map { index, dossier in
            "<li>\(HTMLText.link(dossier.title, to: Self.name(index))) "
                + "<span class=\"quiet\">\(WorkWords.points(dossier.items.count))</span></li>\n"
        }
        return "<ul>\n<li>\(HTMLText.link("Overzicht", to: "overzicht"))</li>\n\(items.joined())</ul>\n"
    }

    private static func name(_ index: Int) -> String { "dossier-\(index + 1)" }

    private var overview: String {
        guard !backlog.isEmpty else {
            return SheetPage.section("overzicht", "Overzicht", SheetPage.paragraph(WorkWords.nothing(totals)))
        }
        let header = ["Soort", "Punten", "Wat het is"]
        let rows = WorkUrgency.allCases.compactMap { urgency in
            backlog.counts[urgency].map {
                HTMLText.row(header, [urgency.title, String($0), HTMLText.escaped(urgency.explanation)])
            }
        }
        let caption = "\(WorkWords.points(backlog.items)) in \(WorkWords.files(backlog.files))"
        return SheetPage.section(
            "overzicht", "Overzicht", HTMLText.table(caption, kind: "kinds", header, rows))
    }

    private var files: String {
        let lines = noted.shown.flatMap { input in
            let problems = InputWords.problems(of: input)
            return ["\(input.place): \(InputWords.words(for: input.status))"]
                + problems.shown.map(\.description) + [problems.rest].compactMap(\.self)
        }
        guard !lines.isEmpty else { return "" }
        let rest = noted.omitted > 0 ? [InputWords.rest(noted.omitted)] : []
        return SheetPage.section("bestanden", "Bij de bestanden", SheetPage.list(lines + rest))
    }
}
