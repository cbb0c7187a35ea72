import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging
import Testing

@testable import Reports

/// What a requirement asks of a team.
struct WorkItemTests {
    private func items(_ judgement: DossierJudgement) throws -> [WorkItem] {
        let maker = WorkItemMaker(try WorklistFixtures.header())
        return maker.dossier(judgement, Place(file: "map/d.xml"))?.items ?? []
    }

    private func item(_ code: String, of judgement: DossierJudgement) throws -> WorkItem {
        try #require(try items(judgement).first { $0.code.description == code })
    }

    @Test(arguments: [
        ("3.B1.a", Outcome.notMet, WorkUrgency.first), ("12.B1.b", .notMet, .now), ("3.O1", .notMet, .now),
        ("3.B1.a", .notYetDue, .coming), ("3.B1.a", .unknown, .unclear),
        ("3.B1.a", .judgementNeeded, .question),
    ])
    func `an outcome has its urgency`(code: String, outcome: Outcome, expected: WorkUrgency) throws {
        let found = try RequirementJudgement.make(code, outcome)
        let judgement: DossierJudgement =
            code.hasPrefix("3.") ? try .make("d-1", [found], []) : try .make("d-1", [], [found])
        #expect(try items(judgement).map(\.urgency) == [expected])
    }

    @Test(arguments: [Outcome.met, .notApplicable])
    func `what is well asks for nothing`(outcome: Outcome) throws {
        #expect(try items(.make("d-1", [.make("3.B1.a", outcome)], [])).isEmpty)
    }

    @Test func `an open question about what is met is a question, of a point it is none`() throws {
        let open = try DossierJudgement.make(
            "d-1",
            [
                .make("3.B1.a", .met, questions: ["Is het plan van nu?"]),
                .make("3.O1", .met, questions: ["Klopt de datum?"]),
            ], [])
        #expect(try items(open).map(\.text) == ["Is het plan van nu?"])
        #expect(try items(open).map(\.effect) == ["hierna is indicator 3 niet meer voorlopig"])
    }

    @Test func `what only a person can say is a question although it is unknown`() throws {
        let asked = try DossierJudgement.make(
            "d-1", [.make("3.B1.c", .unknown, questions: ["Is het plan goed genoeg?"])], [])
        #expect(try items(asked).map(\.urgency) == [.question])
        #expect(try items(asked).map(\.text) == ["Is het plan goed genoeg?"])
    }

    @Test func `what waits for another requirement is told there`() throws {
        let waiting = try RequirementJudgement.make("3.B1.b", .unknown, waitsFor: RequirementCode("3.B1.a"))
        let judgement = try DossierJudgement.make("d-1", [.make("3.B1.a", .unknown), waiting], [])
        #expect(try items(judgement).map(\.code.description) == ["3.B1.a"])
        #expect(try items(judgement).map(\.effect) == ["het enige wat indicator 3 tegenhoudt"])
    }

    @Test func `who is to act is the requirement's, else the framework's, else the level`() throws {
        let dossier = try ReportFixtures.poor()
        #expect(try item("3.B1.a", of: dossier).doer == "Veilig Thuis")
        #expect(try item("3.O1", of: dossier).doer == "wijkteam")
        let network = try DossierJudgement.make(
            "n-1", kind: "netwerk", [], [.make("12.B1.a", .notMet, evidence: [.make("evaluaties", 7)])])
        #expect(try item("12.B1.a", of: network).doer == "netwerk")
        var silent = try WorklistFixtures.header()
        silent.framework.display.doer = nil
        let items = WorkItemMaker(silent).dossier(dossier, Place(file: "map/d.xml"))?.items
        #expect(items?.last?.doer == "wie het dossier bijhoudt")
    }

    @Test func `an item whose term runs is a point beside one that is not met`() throws {
        let rich = try items(ReportFixtures.rich()).filter { $0.code.description == "3.B1.b" }
        #expect(rich.map(\.urgency) == [.first, .coming])
        #expect(rich.map { $0.moments.map(\.day.description) } == [[], ["2026-11-14"]])
        #expect(rich.map { $0.facts.map(\.path) } == [["betrokkenen[2].soort"], []])
    }

    @Test func `what an answer settled has no moment`() throws {
        let due = try WorklistFixtures.day(11, 14)
        let answer = Answer(
            code: try #require(RequirementCode("3.B1.a")), outcome: .met, reason: "gezien",
            source: .interview, role: "inspecteur", date: try #require(due.day))
        let answered = try RequirementJudgement.make("3.B1.a", .notYetDue, due: due).answered(answer)
        #expect(try items(.make("d-1", [answered], [])).isEmpty)
    }

    @Test(arguments: [
        (
            [Outcome.notMet, .notApplicable],
            "het enige wat indicator 3 tegenhoudt; daarna telt ook 3.B1.b mee"
        ),
        ([.notMet, .notMet], "een van de twee eisen die indicator 3 tegenhouden"),
        ([.unknown, .notApplicable], "het enige wat indicator 3 tegenhoudt"),
        ([.notYetDue, .met], "het enige wat indicator 3 tegenhoudt"),
        ([.judgementNeeded, .met], "hierna is indicator 3 niet meer voorlopig"),
        ([.judgementNeeded, .notApplicable], "het enige waar indicator 3 op wacht"),
        ([.judgementNeeded, .notMet], "indicator 3 wordt ook door een andere eis tegengehouden"),
        ([.judgementNeeded, .judgementNeeded], "een van de twee eisen met een open vraag bij indicator 3"),
    ])
    func `what a point would turn`(outcomes: [Outcome], expected: String) throws {
        let found = try zip(["3.B1.a", "3.B1.b"], outcomes).map { code, outcome in
            try RequirementJudgement.make(
                code, outcome, questions: outcome == .judgementNeeded ? ["Is dit zo?"] : [])
        }
        #expect(try item("3.B1.a", of: .make("d-1", found, [])).effect == expected)
    }

    @Test func `what does not decide says so`() throws {
        #expect(
            try item("3.O1", of: ReportFixtures.poor()).effect
                == "telt niet mee in het oordeel over indicator 3")
    }

    @Test(arguments: [
        (8, 31, "1 dag over tijd, sinds 31 augustus 2026"), (9, 1, "sinds vandaag (1 september 2026)"),
        (4, 2, "152 dagen over tijd, sinds 2 april 2026"),
    ])
    func `how long a point is overdue`(month: Int, day: Int, expected: String) throws {
        let header = try WorklistFixtures.header()
        var judgement = try WorklistFixtures.late(id: "d-1", since: WorklistFixtures.day(month, day))
        judgement.referenceDate = PartialDate(header.referenceDate)
        let late = try item("3.B1.a", of: judgement)
        #expect(WorkWords.term(late, on: header.referenceDate) == expected)
    }

    @Test func `a day that is not known to the day is told as it is`() throws {
        let header = try WorklistFixtures.header()
        let may = PartialDate(
            first: try WorklistFixtures.day(5, 1).first, last: try WorklistFixtures.day(5, 31).last)
        let late = try item("3.B1.a", of: WorklistFixtures.late(id: "d-1", since: may))
        #expect(
            WorkWords.term(late, on: header.referenceDate) == "over tijd op 31 augustus 2026, sinds mei 2026")
        let never = try item("3.B1.a", of: WorklistFixtures.late(id: "d-1", since: nil))
        #expect(WorkWords.term(never, on: header.referenceDate) == nil)
    }

    @Test(arguments: [
        (11, 14, "de termijn loopt tot 14 november 2026"),
        (8, 20, "de termijn liep tot 20 augustus 2026; lever het dossier opnieuw aan"),
    ])
    func `until when a term runs`(month: Int, day: Int, expected: String) throws {
        let header = try WorklistFixtures.header()
        let due = try WorklistFixtures.day(month, day)
        let coming = try item("3.B1.a", of: .make("d-1", [.make("3.B1.a", .notYetDue, due: due)], []))
        #expect(WorkWords.term(coming, on: header.referenceDate) == expected)
    }

    @Test func `a term that ended after the export asks to deliver the file again, as something to find out`()
        throws
    {
        let due = try WorklistFixtures.day(8, 20)
        let ended = try items(.make("d-1", [.make("3.B1.a", .notYetDue, due: due)], []))
        #expect(ended.map(\.urgency) == [.unclear])
        #expect(ended.map(\.text) == ["Is er een plan? Bij de export liep de termijn nog."])
        #expect(ended.map(\.moments) == [[]])
    }

    @Test(arguments: [
        (3, 30, "sinds 30 maart 2026, de dag van de export"),
        (3, 29, "1 dag over tijd op 30 maart 2026, sinds 29 maart 2026"),
        (3, 2, "28 dagen over tijd op 30 maart 2026, sinds 2 maart 2026"),
    ])
    func `of an old export is told how long it was overdue then`(month: Int, day: Int, expected: String)
        throws
    {
        let header = try WorklistFixtures.header()
        var judgement = try WorklistFixtures.late(id: "d-1", since: WorklistFixtures.day(month, day))
        judgement.referenceDate = try WorklistFixtures.day(3, 30)
        let late = try item("3.B1.a", of: judgement)
        #expect(WorkWords.term(late, on: header.referenceDate) == expected)
    }

    @Test func `an answer that departs from the dossier stands beside what the dossier shows`() throws {
        let answer = Answer(
            code: try #require(RequirementCode("3.B1.a")), outcome: .notMet, reason: "niet gezien",
            source: .interview, role: "inspecteur", date: try #require(try WorklistFixtures.day(8, 1).day))
        let answered = try RequirementJudgement.make("3.B1.a", .met).answered(answer)
        #expect(
            try item("3.B1.a", of: .make("d-1", [answered], [])).text
                == "Is er een plan? Volgens het antwoord van een mens: niet voldaan. Tegenspraak. "
                + "Het dossier zelf: voldaan.")
    }

    @Test func `points stand by urgency, then what decides and is overdue longest`() throws {
        #expect(
            try items(WorklistFixtures.late(id: "d-1", since: WorklistFixtures.day(4, 2)))
                .map(\.code.description) == ["3.B1.a", "3.O1", "12.B1.b"])
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+31", "'+31"), ("-1", "'-1"), ("@a", "'@a"), ("＝1", "'＝1"), ("a,b", "\"a,b\""),
        ("a\"b", "\"a\"\"b\""), ("=a,b", "\"'=a,b\""), ("a\r\nb", "\"a\r\nb\""), ("gewoon", "gewoon"),
        ("", ""),
    ])
    func `a cell is quoted when it must be and never worked out`(text: String, expected: String) {
        #expect(CSVText.cell(text) == expected)
    }
}
