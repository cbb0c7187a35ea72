import CivilDates
import Diagnostics
public import Findings
import Frameworks
public import Judging

/// The moments of a work list that are still to come, as a calendar of days (iCalendar), written as the check goes on.
///
/// Of a dossier it holds nothing but its pseudonymous id. A moment keeps its identifier as long as dossier and
/// requirement stay the same, so that a calendar that takes the list in again moves it instead of adding another.
/// Source: RFC 5545.
public struct WorklistCalendar: CheckReport {
    private var header: CheckHeader?
    private var maker: WorkItemMaker?

    /// Begins an empty calendar.
    public init() {}

    /// Writes what the calendar is.
    public mutating func begin(_ header: CheckHeader) -> [UInt8] {
        self.header = header
        maker = WorkItemMaker(header.framework)
        let lines = [
            ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//dossiertoets//werklijst//NL"),
            ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"),
        ]
        return Array(lines.map(CalendarText.line).joined().utf8)
    }

    /// Writes the moments of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        guard let judgement, let work = maker?.dossier(judgement, input.place) else { return piece }
        let events = work.items.flatMap { item in item.moments.map { event($0, item, work) } }
        piece.bytes = Array(events.joined().utf8)
        return piece
    }

    /// Gives the moments of an input to be written.
    public mutating func add(_ piece: ReportPiece) -> [UInt8] { piece.bytes }

    /// Ends the calendar.
    public mutating func end<Failure>(
        _ summary: FindingsSummary, to write: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try write(Array(CalendarText.line("END", "VCALENDAR").utf8))
    }

    private func event(_ moment: WorkMoment, _ item: WorkItem, _ work: WorkDossier) -> String {
        guard let header else { return "" }
        let names = [header.framework.id, work.id, item.code.description, moment.part].filter { !$0.isEmpty }
        let id = VisibleText.escaped(work.id)
        let details = [
            "Eis \(item.code): “\(VisibleText.escaped(item.norm))”",
            "Aan zet: \(VisibleText.escaped(item.doer)).", WorkWords.capitalised(item.effect) + ".",
            "Vóór deze dag hoort het in het dossier te staan.",
        ]
        let lines = [
            ("BEGIN", "VEVENT"),
            ("UID", CalendarText.identifier(names) + "@dossiertoets"),
            ("DTSTAMP", CalendarText.date(header.referenceDate) + "T000000Z"),
            ("DTSTART;VALUE=DATE", CalendarText.date(moment.day)),
            ("SUMMARY", CalendarText.text("\(id): \(VisibleText.escaped(item.text))")),
            ("DESCRIPTION", CalendarText.text(details.joined(separator: "\n"))),
            ("CATEGORIES", CalendarText.text("indicator \(item.code.indicator)")),
            ("CLASS", "CONFIDENTIAL"), ("TRANSP", "TRANSPARENT"), ("END", "VEVENT"),
        ]
        return lines.map(CalendarText.line).joined()
    }
}
