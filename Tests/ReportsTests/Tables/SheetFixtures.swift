import CivilDates
import Findings
import Foundation
import Frameworks
import Judging
import Reports
import Testing

/// What sheets and documents are tried on.
enum SheetFixtures {
    /// What a report for somebody is asked to be.
    static func options(
        _ audience: InspectionOptions.Audience, threshold: Int = 5
    ) -> InspectionOptions {
        var options = InspectionOptions()
        options.municipality = "Voorbeeldstad"
        options.audience = audience
        options.threshold = threshold
        return options
    }

    /// Six dossiers, an answer among them, and a file of the network.
    static func several() throws -> CheckRun {
        let answer = Answer(
            code: try #require(RequirementCode("3.B1.a")), outcome: .met, reason: "-2+3 gezien",
            source: .interview,
            role: "inspecteur", date: try #require(CivilDay(year: 2026, month: 8, day: 14)))
        let answered = try RequirementJudgement.make("3.B1.a", .notMet).answered(answer)
        return CheckRun(
            try [
                ReportFixtures.poor(), ReportFixtures.good(), ReportFixtures.rich(),
                .make("=d-3", [answered, .make("3.B1.b", .notMet)], []),
                WorklistFixtures.late(id: "d-4", since: WorklistFixtures.day(8, 31)),
                .make("d-5", [.make("3.B1.a", .notMet)], [.make("12.B1.b", .met)]),
                .make(
                    "n-1", kind: "netwerk", [],
                    [.make("12.B1.a", .notMet, evidence: [.make("evaluaties", 7)])]),
            ]
        ).withOthers()
    }

    /// Texts that try to be more than text, for every form a report has.
    static let hostile = [
        "=HYPERLINK(\"http://x\")", " +1", "-2", "@SUM(A1)", "x;=1+1", "x\t=1+1", "x\r\n=1+1", "＝1",
        "<script>alert(1)</script>", "]]></w:t><w:fldSimple w:instr=\"DDE\"/>", "&lt;w:p/&gt;",
        "{ DDEAUTO c:\\x }",
        "'\u{1B}[31m\u{202E}", "\u{0}\u{FFFE}\u{FFFF}", "_x0041_", "<svg onload=alert(1)>",
        "[x](javascript:y)",
    ]
}
