import CivilDates
import Findings
import Foundation
import Frameworks
import Judging
import Reports
import Testing

/// Pages and reports say which points decide in a region, and by whose agreement.
struct PromotionPageTests {
    private func page(_ bytes: [UInt8]) -> String { ReportFixtures.text(bytes) }

    @Test func `a framework says in the region what decides and by whose agreement`() throws {
        let text = page(
            FrameworkPage.text(try ReportFixtures.sheet(region: "dorp", indicator: 3), width: 120))
        for line in [
            "  Deze afspraken zijn een voorstel: zij zijn nog niet van kracht.\n",
            "  Toetspunten leiden tot bevindingen. In deze regio tellen ook mee in het oordeel: 3.O1 en 3.R1.\n",
            """
              Toetspunten die in deze regio meebeslissen:
                - 3.O1 (Overleg van 1 mei, artikel 3)
                - 3.R1 (Overleg van 1 mei, artikel 9)

            """,
            """
              3.R1 Is er een doel?
                Toegevoegd door regio dorp
                Norm: “Er is een doel.”
                Bron: Afspraken van het dorp, artikel 2
                Beslist mee in regio Het Dorp: Overleg van 1 mei, artikel 9

            """,
        ] {
            #expect(text.contains(line), "\(line)\n\(text)")
        }
        #expect(!text.contains("tellen niet mee in het oordeel)\n"))
    }

    @Test func `the same stands on a page of Markdown and in a browser`() throws {
        let sheet = try ReportFixtures.sheet(region: "dorp", indicator: 3)
        let markdown = page(FrameworkPage.markdown(sheet))
        #expect(markdown.contains("### Toetspunten die in deze regio meebeslissen: indicator 3\n"))
        #expect(markdown.contains("<br>Beslist mee in regio Het Dorp: Overleg van 1 mei, artikel 9<br>"))
        let html = page(FrameworkPage.html(sheet))
        #expect(html.contains("<h3 id=\"meebeslissers-3\">Toetspunten die in deze regio meebeslissen</h3>"))
        #expect(
            html.contains("<dt>Beslist mee in regio Het Dorp</dt><dd>Overleg van 1 mei, artikel 9</dd>"))
        for text in [markdown, html] {
            #expect(text.contains("Welke in deze regio meetellen in het oordeel, staat erbij."))
            #expect(!text.contains("tellen niet mee in het oordeel."))
        }
    }

    @Test func `a report and an explanation say so too`() throws {
        var header = try ReportFixtures.header()
        header.framework = try ReportFixtures.framework(region: "dorp")
        let explanation = Explanation(
            header: header, judgement: try ReportFixtures.rich(), file: "map/d-2.xml", indicator: 3,
            turning: nil)
        let text = page(ExplainReport.text(explanation, width: 200))
        #expect(
            text.contains(
                """
                regio Het Dorp (voorstel), peildatum 1 september
                2026. In deze regio beslissen ook mee: 3.O1 en 3.R1.

                """), "\(text)")
        #expect(text.contains("Toetspunten die in deze regio meebeslissen\n"))
        #expect(text.contains("     Beslist mee in regio Het Dorp: Overleg van 1 mei, artikel 3\n"))
        let json = page(ExplainReport.json(explanation))
        #expect(json.contains("\"decidesBy\": \"Overleg van 1 mei, artikel 3\""))
    }

    @Test func `the inspection report lists in its annex what decides in the region`() throws {
        var header = try ReportFixtures.header()
        header.framework = try ReportFixtures.framework(region: "dorp")
        let run = try CheckRun([ReportFixtures.good(), ReportFixtures.rich()])
        let text = page(run.bytes(of: InspectionReport(.markdown, options: InspectionOptions()), header))
        #expect(text.contains("met de afspraken van de regio Het Dorp (een voorstel)."))
        #expect(
            text.contains(
                "In deze regio tellen naast de eisen van het kader ook toetspunten mee in het oordeel."))
        #expect(text.contains("| 3.R1 | Is er een doel? | Overleg van 1 mei, artikel 9 |"), "\(text)")
    }
}
