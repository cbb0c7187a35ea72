import Foundation
import Frameworks
import Reports
import Testing

struct FrameworkPageTests {
    @Test(arguments: [80, 200])
    func `a framework is shown norm by norm`(width: Int) throws {
        let text = ReportFixtures.text(FrameworkPage.text(try ReportFixtures.framework(), width: width))
        try Snapshot.verify(text, "kader-\(width).txt")
    }

    @Test func `a framework is a page of Markdown`() throws {
        try Snapshot.verify(
            ReportFixtures.text(FrameworkPage.markdown(try ReportFixtures.framework())), "kader.md")
    }

    @Test func `the page says nothing of this machine`() throws {
        let framework = try ReportFixtures.framework()
        let bytes = FrameworkPage.markdown(framework) + FrameworkPage.text(framework, width: 80)
        #expect(!String(decoding: bytes, as: UTF8.self).contains(ReportFixtures.root))
    }

    @Test func `every row of a table has as many cells as its header`() throws {
        let page = ReportFixtures.text(FrameworkPage.markdown(try ReportFixtures.framework()))
        var cells = 0
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                cells = 0
                continue
            }
            let count = line.replacing("\\|", with: "").count { $0 == "|" } - 1
            if cells == 0 { cells = count }
            #expect(count == cells, "\(line)")
        }
    }

    @Test func `frameworks are listed by id`() throws {
        var first = try ReportFixtures.framework()
        first.id = "a-kader"
        let list = FrameworkList([
            .init(try ReportFixtures.framework(), regions: ["streek", "stad"]), .init(first, regions: []),
        ])
        #expect(
            ReportFixtures.text(list.text(width: 80)) == """
                a-kader 2.1
                  Proefkader voor rapporten
                  voorstel, 2 indicatoren

                proef 2.1
                  Proefkader voor rapporten
                  voorstel, 2 indicatoren
                  regio's: streek, stad

                """)
        #expect(ReportFixtures.text(FrameworkList([]).text(width: 80)) == "Er zijn geen kaders gevonden.\n")
    }
}
