import Findings
import Foundation
import Frameworks
import Judging
import Reports
import Testing

struct NDJSONReportTests {
    private func lines(_ run: CheckRun, _ options: ReportOptions = ReportOptions()) throws -> [[String: Any]]
    {
        let bytes = run.bytes(of: NDJSONReport(options: options), try ReportFixtures.header())
        return try bytes.split(separator: UInt8(ascii: "\n")).map {
            try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
        }
    }

    @Test func `every input is a line and the summary is the last`() throws {
        let lines = try lines(CheckRun([try ReportFixtures.rich()]).withOthers())
        #expect(
            lines.map { $0["type"] as? String } == ["dossier", "refused", "failed", "skipped", "summary"])
        #expect(lines[0]["kenmerk"] as? String == "d-2")
        #expect((lines[1]["problems"] as? [Any])?.count == 2)
        #expect(lines[4]["findings"] != nil)
        #expect((lines[4]["totals"] as? [String: Int])?["inputs"] == 4)
    }

    @Test func `a line says what an element of the one object says`() throws {
        let run = CheckRun([try ReportFixtures.rich()])
        let whole = try #require(
            try JSONSerialization.jsonObject(
                with: Data(run.bytes(of: JSONReport(), try ReportFixtures.header()))) as? [String: Any])
        var line = try lines(run)[0]
        line["type"] = nil
        line["sha256"] = nil
        let element = try #require((whole["dossiers"] as? [[String: Any]])?.first)
        #expect(line as NSDictionary == element as NSDictionary)
    }

    @Test func `the summary can be left out, and the digests`() throws {
        var options = ReportOptions()
        options.hasSummary = false
        options.hasDigests = false
        let lines = try lines(CheckRun([try ReportFixtures.poor()]).withOthers(), options)
        #expect(lines.map { $0["type"] as? String } == ["dossier", "refused", "failed", "skipped"])
        #expect(lines.allSatisfy { $0["sha256"] == nil })
    }

    @Test(arguments: [
        (ReportDetail.all, ["items", "itemsOmitted", "evidence", "missing", "basis"]),
        (.deciding, ["items", "itemsOmitted", "evidence", "missing"]), (.none, []),
    ])
    func `a report holds as much of the evidence as was asked`(detail: ReportDetail, names: [String]) throws {
        var options = ReportOptions()
        options.evidence = detail
        let line = try lines(CheckRun([try ReportFixtures.rich()]), options)[0]
        let indicators = try #require(line["indicators"] as? [[String: Any]])
        for requirement in indicators.flatMap({ $0["requirements"] as? [[String: Any]] ?? [] }) {
            let found = ["items", "itemsOmitted", "evidence", "missing", "basis"].filter {
                requirement[$0] != nil
            }
            #expect(found == names)
        }
    }
}
