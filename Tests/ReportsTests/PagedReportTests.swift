import Diagnostics
import Findings
import Judging
import Reports
import Testing

/// The page about a check, in HTML and in Markdown.
struct PagedReportTests {
    private func page(_ report: PagedReport, _ run: CheckRun) throws -> String {
        ReportFixtures.text(run.bytes(of: report, try ReportFixtures.header()))
    }

    private func several() throws -> CheckRun {
        CheckRun([
            try ReportFixtures.poor(), try ReportFixtures.good(), try ReportFixtures.rich(),
            try .make(
                "n-1", kind: "netwerk", [], [.make("12.B1.a", .notMet, evidence: [.make("evaluaties", 7)])]),
        ]).withOthers()
    }

    @Test func `the page in HTML`() throws { try Snapshot.verify(try page(.html(), several()), "check.html") }

    @Test func `the page in Markdown`() throws {
        try Snapshot.verify(try page(.markdown(), several()), "check.md")
    }

    @Test func `nothing is fetched and nothing runs`() throws {
        let html = try page(.html(), several())
        for word in ["<script", "http://", "https://", "url(", "@import", "<img", "<link", " on"] {
            #expect(!html.replacing("http-equiv", with: "").contains("\(word)=") || word == " on", "\(word)")
            #expect(word == " on" || !html.contains(word), "\(word)")
        }
        #expect(html.contains("default-src 'none'"))
    }

    @Test func `every tag that is opened is closed`() throws {
        let html = try page(.html(), several())
        var open: [Substring] = []
        for match in html.matches(of: #/<(/?)([a-z0-9]+)[^>]*>/#) {
            let name = match.output.2
            if ["meta"].contains(name) { continue }
            if match.output.1.isEmpty {
                open.append(name)
            } else {
                #expect(open.popLast() == name)
            }
        }
        #expect(open == [])
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=y>", "&lt;b&gt;", "'\u{1B}[31m\u{202E}",
    ])
    func `names from outside come out as text`(text: String) throws {
        var run = CheckRun([try ReportFixtures.rich(id: text)])
        run.inputs[0].input.file = "map/\(text).xml"
        let html = try page(.html(), run)
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>&lt;b&gt;"))
        #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    }

    @Test(arguments: ["[x](javascript:y)", "a | b", "**vet**", "<b>"])
    func `names from outside are no Markdown`(text: String) throws {
        let markdown = try page(.markdown(), CheckRun([try ReportFixtures.rich(id: text)]))
        #expect(!markdown.contains(text))
    }

    @Test func `of very many dossiers only the findings are shown`() throws {
        let few = try page(.html(), CheckRun(try (1...50).map { try ReportFixtures.good(id: "d-\($0)") }))
        #expect(few.contains("id=\"dossier-d-50\"") && few.contains("href=\"#dossier-d-50\""))
        let many = try page(.html(), CheckRun(try (1...51).map { try ReportFixtures.good(id: "d-\($0)") }))
        #expect(!many.contains("id=\"dossier-") && !many.contains("href="))
        #expect(many.contains(">d-51<"))
    }
}
