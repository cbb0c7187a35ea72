import Findings
import Foundation
import Frameworks
import Judging
import Reports
import Testing

/// The work list in each of its forms.
struct WorklistTests {
    private func text(_ report: some CheckReport, _ run: CheckRun? = nil) throws -> String {
        let bytes = try (run ?? WorklistFixtures.several()).bytes(of: report, try WorklistFixtures.header())
        return ReportFixtures.text(bytes)
    }

    @Test(arguments: [80, 200])
    func `the list for a terminal`(width: Int) throws {
        try Snapshot.verify(try text(WorklistTextReport(width: width)), "worklist-\(width).txt")
    }

    @Test func `the list as a page`() throws {
        try Snapshot.verify(try text(WorklistPage()), "worklist.html")
    }

    @Test func `the list as a table`() throws {
        try Snapshot.verify(try text(WorklistTable()).replacing("\r\n", with: "\n"), "worklist.csv")
    }

    @Test func `the list as a calendar`() throws {
        try Snapshot.verify(try text(WorklistCalendar()).replacing("\r\n", with: "\n"), "worklist.ics")
    }

    @Test func `the list as one object`() throws {
        let text = try text(WorklistJSON())
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is NSDictionary)
        try Snapshot.verify(text, "worklist.json")
    }

    @Test func `every line of the table has the same cells, and none begins a formula`() throws {
        let rows = try text(WorklistTable()).split(separator: "\r\n")
        #expect(rows.count > 10)
        #expect(rows.contains { $0.hasPrefix("'=d-3,") })
        #expect(!rows.contains { $0.hasPrefix("=") || $0.contains(",=") })
    }

    @Test func `when all is well there is nothing to do`() throws {
        let run = CheckRun([try ReportFixtures.good()])
        #expect(
            try text(WorklistTextReport(width: 80), run).hasSuffix("\n\nEr staat niets op de werklijst.\n"))
        #expect(try text(WorklistPage(), run).contains("<p>Er staat niets op de werklijst.</p>"))
        #expect(try text(WorklistTable(), run).split(separator: "\r\n").count == 1)
        #expect(try !text(WorklistCalendar(), run).contains("VEVENT"))
    }

    @Test func `when nothing was judged that is said`() throws {
        var run = try WorklistFixtures.several()
        run.inputs.removeAll { $0.judgement != nil }
        let sentence = "Er is niets beoordeeld, dus er is geen werklijst."
        #expect(try text(WorklistTextReport(width: 80), run).hasSuffix("\n\n\(sentence)\n"))
        #expect(try text(WorklistPage(), run).contains("<p>\(sentence)</p>"))
    }

    @Test func `of many dossiers the most urgent are shown, and how many are not is said`() throws {
        let run = CheckRun(
            try (1...60).map { number in
                try WorklistFixtures.late(
                    id: "d-\(number)", since: WorklistFixtures.day(number % 12 + 1, number % 28 + 1))
            })
        let list = try text(WorklistTextReport(width: 100), run)
        #expect(list.contains("Werklijst: 180 punten in 60 dossiers\n"))
        #expect(
            list.hasSuffix(
                """

                En nog 26 dossiers met 78 punten, niet dringender. Alles staat in een tabel: schrijf die met -o
                werklijst.csv.

                """))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=y>", "&lt;b&gt;", "'\u{1B}[31m\u{202E}",
        "x\r\nBEGIN:VALARM",
    ])
    func `names from outside come out as text in every form`(id: String) throws {
        let run = CheckRun([try ReportFixtures.poor(id: id)])
        let html = try text(WorklistPage(), run)
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>&lt;b&gt;"))
        for form in [
            html, try text(WorklistTable(), run), try text(WorklistCalendar(), run),
            try text(WorklistTextReport(width: 80), run),
        ] {
            #expect(
                !form.unicodeScalars.contains {
                    $0.value < 0x20 && !"\r\n".unicodeScalars.contains($0) || $0 == "\u{202E}"
                })
        }
        #expect(try !text(WorklistCalendar(), run).contains("\r\nBEGIN:VALARM"))
    }

    @Test func `the page needs nothing from elsewhere and every link leads somewhere`() throws {
        let page = try text(WorklistPage())
        for needle in ["<script", "<link", "<img", "http:", "https:", "url(", "@import", " src="] {
            #expect(!page.contains(needle), "\(needle)")
        }
        let places = page.matches(of: #/\sid="([^"]*)"/#).map { String($0.output.1) }
        #expect(Set(places).count == places.count)
        for link in page.matches(of: #/href="\#([^"]*)"/#) {
            #expect(places.contains(String(link.output.1)), "\(link.output.1)")
        }
    }
}
