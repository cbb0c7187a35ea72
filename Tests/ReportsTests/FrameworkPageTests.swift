import Foundation
import Frameworks
import Reports
import Testing

struct FrameworkPageTests {
    @Test(arguments: [80, 200])
    func `a framework is shown norm by norm`(width: Int) throws {
        let text = ReportFixtures.text(FrameworkPage.text(try ReportFixtures.sheet(), width: width))
        try Snapshot.verify(text, "kader-\(width).txt")
    }

    @Test func `a framework is a page of Markdown`() throws {
        try Snapshot.verify(
            ReportFixtures.text(FrameworkPage.markdown(try ReportFixtures.sheet())), "kader.md")
    }

    @Test(arguments: [3, 12])
    func `one indicator is shown with what it leans on`(indicator: Int) throws {
        let sheet = try ReportFixtures.sheet(region: "stad", indicator: indicator)
        try Snapshot.verify(
            ReportFixtures.text(FrameworkPage.text(sheet, width: 100)), "kader-indicator-\(indicator).txt")
    }

    @Test func `what a region and the command line change is a page of Markdown`() throws {
        let sheet = try ReportFixtures.sheet(
            region: "stad", indicator: 3,
            setting: [ParameterAssignment(commandLine: "termijnPlan", value: "P30D")])
        try Snapshot.verify(ReportFixtures.text(FrameworkPage.markdown(sheet)), "kader-indicator-3.md")
    }

    @Test func `without a region nothing is said of changes`() throws {
        let page = ReportFixtures.text(
            FrameworkPage.text(try ReportFixtures.sheet(region: nil), width: 100))
        #expect(!page.contains("erander"))
    }

    @Test func `a region that changes nothing of an indicator says so`() throws {
        let page = ReportFixtures.text(
            FrameworkPage.text(try ReportFixtures.sheet(indicator: 12), width: 100))
        #expect(page.contains("In wat hier staat, verandert de regio niets."))
    }

    @Test func `the page says nothing of this machine`() throws {
        let sheet = try ReportFixtures.sheet()
        let bytes =
            FrameworkPage.markdown(sheet) + FrameworkPage.text(sheet, width: 80) + FrameworkPage.html(sheet)
        #expect(!String(decoding: bytes, as: UTF8.self).contains(ReportFixtures.root))
    }

    @Test(arguments: [nil, 3])
    func `every row of a table has as many cells as its header`(indicator: Int?) throws {
        let page = ReportFixtures.text(
            FrameworkPage.markdown(try ReportFixtures.sheet(region: "stad", indicator: indicator)))
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
