import Findings
import Foundation
import Frameworks
import Judging
import Reports
import StrictJSON
import Testing

struct JSONReportTests {
    @Test func `a check is one object`() throws {
        let run = CheckRun([try ReportFixtures.rich(), try ReportFixtures.poor()]).withOthers()
        var options = ReportOptions()
        options.evidence = .all
        let report = JSONReport(options: options)
        let text = ReportFixtures.text(run.bytes(of: report, try ReportFixtures.header()))
        try Snapshot.verify(text, "check.json")
    }

    @Test func `both layouts say the same`() throws {
        let run = CheckRun([try ReportFixtures.rich()]).withOthers()
        let header = try ReportFixtures.header()
        let pretty = try JSONSerialization.jsonObject(
            with: Data(run.bytes(of: JSONReport(layout: .pretty), header)))
        let bytes = run.bytes(of: JSONReport(layout: .compact), header)
        let compact = try JSONSerialization.jsonObject(with: Data(bytes))
        #expect((pretty as? NSDictionary) == (compact as? NSDictionary))
        #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1)
    }

    @Test func `an empty check is whole`() throws {
        let text = ReportFixtures.text(
            CheckRun([]).bytes(of: JSONReport(layout: .compact), try ReportFixtures.header()))
        #expect(text.contains("\"dossiers\":[],\"findings\":["))
        #expect(
            text.hasSuffix(
                "\"inputs\":[],\"totals\":{\"inputs\":0,\"judged\":0,\"refused\":0,\"failed\":0,\"skipped\":0,\"warnings\":0}}\n"
            ))
    }

    @Test func `judgements leave memory as they come`() throws {
        var report = JSONReport()
        #expect(!report.begin(try ReportFixtures.header()).isEmpty)
        let input = InputRecord(file: "map/d-2.xml", status: .judged)
        let judgement = try ReportFixtures.rich()
        let first = report.add(input, judgement)
        #expect(first.count > 1000)
        #expect(report.add(input, judgement).count == first.count + 1)
        #expect(report.add(InputRecord(file: "x", status: .skipped), nil).isEmpty)
    }
}
