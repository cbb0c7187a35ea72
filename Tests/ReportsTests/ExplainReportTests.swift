import Findings
import Foundation
import Frameworks
import Judging
import Reports
import Testing

struct ExplainReportTests {
    private func explanation(_ number: Int = 3, turning: [TurningFact]? = nil) throws -> Explanation {
        Explanation(
            header: try ReportFixtures.header(), judgement: try ReportFixtures.rich(), file: "map/d-2.xml",
            indicator: number, turning: turning)
    }

    private func turning() throws -> [TurningFact] {
        let code = try #require(RequirementCode("3.B1.b"))
        return [
            TurningFact(
                action: .record, subject: "betrokkenen[2].soort", line: 24, column: 5, requirements: [code]),
            TurningFact(
                action: .answer, subject: "Is het plan goed genoeg?", line: 0, column: 0, requirements: [code]
            ),
        ]
    }

    @Test(arguments: [80, 200])
    func `an indicator is explained rule by rule`(width: Int) throws {
        let text = ReportFixtures.text(ExplainReport.text(try explanation(turning: turning()), width: width))
        try Snapshot.verify(text, "explain-\(width).txt")
    }

    @Test func `an explanation is one object`() throws {
        let bytes = ExplainReport.json(try explanation(turning: turning()))
        #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is NSDictionary)
        try Snapshot.verify(ReportFixtures.text(bytes), "explain.json")
    }

    @Test func `a positive indicator that nothing would change says nothing about change`() throws {
        let text = ReportFixtures.text(ExplainReport.text(try explanation(12, turning: []), width: 80))
        #expect(
            text.contains("Indicator 12, Netwerk en doelen: positief, voorlopig: er staat een vraag open\n"))
        #expect(!text.contains("Wat de uitkomst zou veranderen"))
        #expect(text.contains("  12.B1.a Evalueert het netwerk? Niet in dit bestand te beoordelen.\n"))
    }

    @Test func `an indicator that nothing in the dossier changes says so`() throws {
        let text = ReportFixtures.text(ExplainReport.text(try explanation(turning: []), width: 80))
        #expect(text.hasSuffix("  Geen enkel gegeven in dit dossier verandert de uitkomst.\n"))
        #expect(
            !ReportFixtures.text(ExplainReport.text(try explanation(), width: 80)).contains("zou veranderen"))
    }

    @Test func `what the framework does not have is not explained`() throws {
        #expect(ExplainReport.text(try explanation(7), width: 80).isEmpty)
        #expect(ExplainReport.json(try explanation(7)).isEmpty)
    }

    @Test(arguments: [
        (TurningFact.Action.record, "Leg vast, als het zo is"), (.change, "Ga na of dit klopt"),
        (.add, "Vul aan, als het er is"), (.remove, "Ga na of dit meetelt"),
        (.answer, "Beantwoord"),
    ])
    func `what would change the outcome is something to do`(action: TurningFact.Action, verb: String) throws {
        let code = try #require(RequirementCode("3.B1.b"))
        let fact = TurningFact(action: action, subject: "doelen", line: 4, column: 2, requirements: [code])
        let text = ReportFixtures.text(ExplainReport.text(try explanation(turning: [fact]), width: 80))
        #expect(text.hasSuffix("  1. \(verb): doelen (map/d-2.xml:4:2, voor 3.B1.b)\n"))
    }
}
