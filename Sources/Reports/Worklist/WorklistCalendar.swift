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
        maker = WorkItemMaker(header)
        let lines = [
            ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//dossiertoets//werklijst//NL"),
            ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"),
        ]
        return Array(lines.map(CalendarText.line).joined().utf8)
    }

    /// Writes the moments of an input.
    public func piece(of input: InputRecord, _ judgement: DossierJudgement?) -> ReportPiece {
        var piece = ReportPiece(input)
        guard let judgement else { return piece }
        let items = maker?.dossier(judgement, input.place)?.items ?? []
        let events = items.flatMap { item in item.moments.map { event($0, item, judgement.id) } }
        // Days that are agreed on and have gone by since the export are no longer to come.
        let agenda = judgement.agenda.filter { $0.day >= header?.referenceDate ?? $0.day }
        piece.bytes = Array((events + agenda.map { event($0, judgement.id) }).joined().utf8)
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

    /// The end of a term.
    private func event(_ moment: WorkMoment, _ item: WorkItem, _ id: String) -> String {
        event(
            [id, item.code.description, moment.part], moment.day, "\(id): \(item.text)",
            [
                "Eis \(item.code): “\(item.norm)”", "Aan zet: \(item.doer).",
                WorkWords.capitalised(item.effect) + ".", "Vóór deze dag hoort het in het dossier te staan.",
            ], category: "indicator \(item.code.indicator)")
    }

    /// A day that is agreed on.
    private func event(_ moment: AgendaMoment, _ id: String) -> String {
        let doer = maker?.doer(of: moment) ?? WorkItemMaker.unnamedDoer
        return event(
            [id, moment.name, moment.path], moment.day, "\(id): \(moment.name) (\(moment.path))",
            ["Aan zet: \(doer)."], category: moment.name)
    }

    private func event(
        _ names: [String], _ day: CivilDay, _ title: String, _ details: [String], category: String
    ) -> String {
        guard let header else { return "" }
        let identifier = CalendarText.identifier(([header.framework.id] + names).filter { !$0.isEmpty })
        func shown(_ text: String) -> String { CalendarText.text(VisibleText.escaped(text)) }
        let lines = [
            ("BEGIN", "VEVENT"), ("UID", identifier + "@dossiertoets"),
            ("DTSTAMP", CalendarText.date(header.referenceDate) + "T000000Z"),
            ("DTSTART;VALUE=DATE", CalendarText.date(day)), ("SUMMARY", shown(title)),
            ("DESCRIPTION", details.map(shown).joined(separator: "\\n")), ("CATEGORIES", shown(category)),
            ("CLASS", "CONFIDENTIAL"), ("TRANSP", "TRANSPARENT"), ("END", "VEVENT"),
        ]
        return lines.map(CalendarText.line).joined()
    }
}
