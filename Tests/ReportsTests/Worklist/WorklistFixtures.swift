import CivilDates
import Diagnostics
import Findings
import Judging
import Records
import Reports
import Testing

@testable import Frameworks

/// The framework and the judgements that work lists are tried on.
enum WorklistFixtures {
    /// What a check is made with: indicator 3 goes first, the team keeps the dossiers and one point is another's.
    static func header() throws -> CheckHeader {
        var header = try ReportFixtures.header()
        header.framework.display.doer = "wijkteam"
        header.framework.display.priority = [PlacedText(text: "3", place: Place(file: "kader.yaml"))]
        header.framework.indicators[0].rules[0].requirements[0].doer = "Veilig Thuis"
        return header
    }

    static func day(_ month: Int, _ day: Int) throws -> PartialDate {
        PartialDate(try #require(CivilDay(year: 2026, month: month, day: day)))
    }

    /// A dossier of which a plan has been overdue since a day.
    static func late(id: String, since: PartialDate?) throws -> DossierJudgement {
        let item = ItemJudgement(
            path: "", outcome: .notMet, missing: [.make("veiligheidsplannen", 2, .notRecorded)], since: since)
        return try .make(
            id,
            [
                .make("3.B1.a", .notMet, items: [item]), .make("3.B1.b", .notApplicable),
                .make("3.B1.c", .notApplicable),
                .make("3.O1", .notMet, missing: [.make("veiligheidsplannen", 2, .notRecorded)]),
            ], [.make("12.B1.b", .unknown, missing: [.make("doelen", 2, .notDeliverable)])])
    }

    /// A dossier with one of everything, one of which nothing is due, and a file of the network.
    static func several() throws -> CheckRun {
        CheckRun([
            try ReportFixtures.poor(), try ReportFixtures.good(),
            try late(id: "=d-3", since: day(8, 31)), try ReportFixtures.rich(),
            try late(id: "d-4", since: day(4, 2)),
            try .make(
                "n-1", kind: "netwerk", [], [.make("12.B1.a", .notMet, evidence: [.make("evaluaties", 7)])]),
        ]).withOthers()
    }
}
