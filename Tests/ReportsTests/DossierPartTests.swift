import Judging
import Records
import Reports
import Testing

struct DossierPartTests {
    /// The places beneath requirement 3.B1.b of a dossier with these items.
    private func places(_ items: [ItemJudgement]) throws -> [String] {
        let judgement = try DossierJudgement.make("d-1", [.make("3.B1.b", .notMet, items: items)], [])
        let bytes = CheckRun([judgement]).bytes(of: TextReport(width: 120), try ReportFixtures.header())
        return ReportFixtures.text(bytes).split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix("               ") }.map { String($0.drop { $0 == " " }) }
            .filter { $0.hasPrefix("map/") || $0.contains("plaats") }
    }

    @Test func `of a failing item what is missing comes before what stands there`() throws {
        let item = ItemJudgement(
            path: "doelen[1]", outcome: .notMet,
            evidence: [.make("gezinsplannen", 4), .make("doelen[1].status", 8), .make("doelen[1].soort", 9)],
            missing: [.make("doelen[1].datumStreef", 7, .notRecorded)])
        #expect(
            try places([item]) == [
                "map/d-1.xml:7:5 doelen[1].datumStreef (niet vastgelegd)", "map/d-1.xml:8:5 doelen[1].status",
            ])
    }

    @Test func `of a failing item that misses nothing the first value is shown`() throws {
        let item = ItemJudgement(
            path: "doelen[1]", outcome: .notMet, evidence: [.make("berichten", 4), .make("mdos", 5)])
        #expect(try places([item]) == ["map/d-1.xml:4:5 berichten"])
        let missing = ItemJudgement(
            path: "doelen[1]", outcome: .notMet, evidence: [.make("berichten", 4)],
            missing: [.make("mdos", 5, .notRecorded)])
        #expect(try places([missing]) == ["map/d-1.xml:5:5 mdos (niet vastgelegd)"])
    }

    @Test func `at most four places are shown, each once, the rest is counted`() throws {
        let items = (1...6).map {
            ItemJudgement(
                path: "doelen[\($0)]", outcome: .notMet,
                missing: [
                    .make("mdos", 3, .notDeliverable), .make("doelen[\($0)].soort", 10 + $0, .notRecorded),
                ])
        }
        let places = try places(items)
        #expect(places.first == "map/d-1.xml:3:5 mdos (niet leverbaar)")
        #expect(places.last == "en nog 3 plaatsen")
        #expect(places.count == 5)
    }
}
