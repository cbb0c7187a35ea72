import Diagnostics
import Foundation
import Frameworks
import Judging
import Reports
import Testing

/// The page that explains an indicator beside the dossier's own file.
struct ExplainPageTests {
    /// A file in XML with what a fact of the fixtures points to on each line.
    private static let xml =
        (["<?xml version=\"1.0\"?>", "<Dossier kenmerk=\"GEHEIM\">"]
        + (3...39).map { "    <Regel\($0)>GEHEIM \($0)</Regel\($0)>" } + ["    <Doelen/>", "</Dossier>", ""])
        .joined(separator: "\n")

    private func page(
        _ text: String = xml, firstLine: Int = 1, showsValues: Bool = false, turning: TurningList? = nil,
        judgement: DossierJudgement? = nil
    ) throws -> String {
        let explanation = Explanation(
            header: try ReportFixtures.header(), judgement: try judgement ?? ReportFixtures.rich(),
            file: "map/d-2.xml",
            indicator: 3, document: SourceText(Array(text.utf8), firstLine: firstLine),
            showsValues: showsValues, turning: turning)
        return ReportFixtures.text(ExplainReport.html(explanation))
    }

    private func turning() throws -> TurningList {
        let code = try #require(RequirementCode("3.B1.b"))
        return TurningList(
            facts: [
                TurningFact(
                    action: .record, subject: "betrokkenen[2].soort",
                    value: .init(text: "school", isExample: false), line: 24, column: 5, requirements: [code]),
                TurningFact(
                    action: .answer, subject: "Is het plan goed genoeg?", line: 0, column: 0,
                    requirements: [code]),
            ], isEnough: true)
    }

    @Test func `an indicator is explained beside its dossier`() throws {
        try Snapshot.verify(try page(turning: turning()), "explain.html")
    }

    @Test func `every link leads to one place, from requirement to line and back`() throws {
        let page = try page(turning: turning())
        let places = page.matches(of: #/\sid="([^"]*)"/#).map { String($0.output.1) }
        #expect(Set(places).count == places.count)
        let links = page.matches(of: #/href="\#([^"]*)"/#).map { String($0.output.1) }
        for link in links { #expect(places.contains(link), "\(link)") }
        #expect(links.count { $0 == "regel-24" } == 2 && links.contains("eis-3.B1.b"))
    }

    @Test func `lines that decided are marked by a sign, and those that say it applies by another`() throws {
        let page = try page()
        #expect(
            page.contains(
                "<tr role=\"row\" class=\"decides\" id=\"regel-24\"><th scope=\"row\" role=\"rowheader\"><span aria-hidden=\"true\">►</span> 24</th>"
            ))
        #expect(page.components(separatedBy: "class=\"decides\"").count == 4)
        #expect(
            try self.page(judgement: ReportFixtures.poor()).contains(
                "<tr role=\"row\" class=\"other\" id=\"regel-5\"><th scope=\"row\" role=\"rowheader\"><span aria-hidden=\"true\">▹</span> 5</th>"
            ))
    }

    @Test func `the page is in Dutch, has its landmarks and needs nothing from elsewhere`() throws {
        let page = try page()
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n"))
        for landmark in ["<header>", "<nav aria-labelledby=\"inhoud\">", "<main id=\"hoofd\">"] {
            #expect(page.components(separatedBy: landmark).count == 2, "\(landmark)")
        }
        for needle in ["<script", "<link", "<img", "http:", "https:", "url(", "@import", " src="] {
            #expect(!page.contains(needle), "\(needle)")
        }
        let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
        for table in page.components(separatedBy: "<table").dropFirst() {
            #expect(table.contains("<caption") && table.contains("<th scope=\"col\""))
        }
    }

    /// Files in which everything a writer may fill in says GEHEIM.
    static let secrets = [
        "<a b='GEHEIM' xmlns:GEHEIM=\"GEHEIM\" GEHEIM:c=\"1\"><!-- GEHEIM\nGEHEIM --><GEHEIM:d>GEHEIM</GEHEIM:d></a>",
        "<a><![CDATA[<GEHEIM>]]]]>GEHEIM<?GEHEIM GEHEIM?><b\n c\n =\n'GEHEIM\nGEHEIM'/>GEHEIM&lt;GEHEIM&gt;</a>",
        "{\"a\": \"GEHEIM\", \"b\": [\"x\\\"GEHEIM\\\": 1\", GEHEIM], \"naam met GEHEIM\": 1}",
        "{\"a\"\n: \"GEHEIM\\\\\", \"GEHEIM\": \"ok\", \"b\": 31415926, \"c\": true}".replacing(
            "\"GEHEIM\": \"ok\"", with: "\"b\": \"GEHEIM\""),
        "{" + String(repeating: "\"a\":[\"GEHEIM\",{\"b\":\"}GEHEIM{,\"}],", count: 20) + "\"c\":null}",
        "<a>" + String(repeating: "<b c=\"/>GEHEIM\">GEHEIM</b><d/>", count: 20) + "</a>",
    ]

    @Test(arguments: secrets)
    func `a value is shown only when it was asked for`(text: String) throws {
        let masked = try page(text)
        #expect(!masked.contains("GEHEIM") && !masked.contains("31415926"))
        #expect(masked.contains("•••") && masked.contains("<b>b</b>"))
        #expect(try page(text, showsValues: true).contains("GEHEIM"))
    }

    @Test(arguments: [
        "<a>&lt;script&gt;alert(1)&lt;/script&gt;</a>", "<a><![CDATA[<script>alert(1)</script>]]></a>",
        "<a b=\"&quot;><img src=x onerror=y>\"/>", "<!-- </td></table></main><script>x</script> -->",
        "{\"a\": \"</code></td><script>alert(1)</script>\"}", "{\"a\": \"]]> <!-- <img src=x>\"}",
        "<a>\u{202E}\u{1B}[31m&#x26;&amp;amp;</a>",
    ])
    func `hostile text comes out as text`(text: String) throws {
        for showsValues in [false, true] {
            let page = try page(text, showsValues: showsValues)
            #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<!-- "))
            #expect(page.components(separatedBy: "</main>").count == 2)
            #expect(
                !page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
            var open: [Substring] = []
            for match in page.matches(of: #/<(/?)([a-z0-9]+)[^>]*>/#) {
                let name = match.output.2
                if ["meta", "wbr"].contains(name) { continue }
                if match.output.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
            }
            #expect(open == [])
        }
    }

    @Test func `what is shown with values is the file, character for character`() throws {
        for text in [Self.xml] + Self.secrets {
            let page = try page(text, showsValues: true)
            let rows = page.matches(of: #/<td role="cell" data-title="Inhoud"><code>(.*?)</code></td>/#)
            let shown = rows.map { row in
                [
                    ("<b>", ""), ("</b>", ""), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
                    ("&amp;", "&"),
                ]
                .reduce(String(row.output.1)) { $0.replacing($1.0, with: $1.1) }
            }
            func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
            #expect(squeezed(shown.joined()) == squeezed(text))
        }
    }

    @Test func `a line of a stream keeps its number, and a long one is shown in parts`() throws {
        let line = "{" + (1...40).map { "\"sleutel\($0)\":\"waarde\"" }.joined(separator: ",") + "}"
        let page = try page(line, firstLine: 24)
        #expect(page.contains("id=\"regel-24-1\""))
        // Column 5 lies in the part that begins at column 2.
        #expect(page.contains("<a href=\"#regel-24-2\">24:2</a>"))
    }

    @Test func `of a very long file only what matters is shown`() throws {
        let text = "<a>\n" + (2...20_000).map { "<b>\($0)</b>\n" }.joined() + "</a>\n"
        let page = try page(text)
        #expect(page.contains(">19960 regels niet getoond<"))
        #expect(page.contains("id=\"regel-31\"") && !page.contains("id=\"regel-100\""))
    }
}
