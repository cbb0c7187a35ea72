import CivilDates
import Findings
import Testing

@testable import Reports

/// The inspection report for a word processor.
struct WordDocumentTests {
    private func bytes(_ audience: InspectionOptions.Audience, _ run: CheckRun? = nil) throws -> [UInt8] {
        let report = InspectionReport(.docx, options: SheetFixtures.options(audience))
        return try (run ?? SheetFixtures.several()).bytes(of: report, try ReportFixtures.header())
    }

    private func timed() throws -> CheckRun {
        var run = try SheetFixtures.several()
        run.inputs[0].input.timeline = DossierTimeline(moments: [
            .init(name: "melding", .on(PartialDate(CivilDay(number: 17_897)))),
            .init(
                name: "hulp",
                .between(PartialDate(CivilDay(number: 18_000)), PartialDate(CivilDay(number: 18_100)))),
            .init(name: "evaluatie", .on(PartialDate(CivilDay(number: 18_300))), kind: .planned),
        ])
        return run
    }

    @Test func `the package holds what it says it holds`() throws {
        let parts = try PackedParts(bytes(.internal, timed()))
        #expect(parts.names.first == "[Content_Types].xml")
        let types = try #require(parts.texts["[Content_Types].xml"])
        for match in types.matches(of: #/PartName="/([^"]*)"/#) {
            #expect(parts.names.contains(String(match.output.1)))
        }
        let links = try #require(parts.texts["word/_rels/document.xml.rels"])
        let ids = links.matches(of: #/Id="([^"]*)"/#).map { String($0.output.1) }
        for match in links.matches(of: #/Target="([^"]*)"/#) {
            #expect(parts.names.contains("word/\(match.output.1)"))
        }
        let body = try #require(parts.texts["word/document.xml"])
        for match in body.matches(of: #/r:(?:id|embed)="([^"]*)"/#) {
            #expect(ids.contains(String(match.output.1)))
        }
        #expect(parts.names.filter { $0.hasSuffix(".emf") }.count == 3)
    }

    @Test func `every style that is used is defined, and knows Dutch`() throws {
        let parts = try PackedParts(bytes(.internal, timed()))
        let styles = try #require(parts.texts["word/styles.xml"])
        let defined = Set(styles.matches(of: #/w:styleId="([^"]*)"/#).map(\.output.1))
        let used = parts.words.matches(of: #/<w:(?:pStyle|tblStyle) w:val="([^"]*)"/#).map(\.output.1)
        #expect(Set(used).subtracting(defined) == [])
        #expect(used.contains("Heading1") && used.contains("Caption") && used.contains("Rapporttabel"))
        #expect(styles.contains("<w:lang w:val=\"nl-NL\""))
        #expect(styles.contains("<w:name w:val=\"heading 1\"/>"))
    }

    @Test(arguments: InspectionOptions.Audience.allCases)
    func `no level of heading is left out`(audience: InspectionOptions.Audience) throws {
        let body = try #require(PackedParts(bytes(audience, timed())).texts["word/document.xml"])
        var level = 0
        for match in body.matches(of: #/<w:pStyle w:val="(?:Heading(\d)|Tussenkop)"/#) {
            let next = match.output.1.flatMap { Int($0) } ?? 2
            #expect(next <= level + 1)
            level = next
        }
        #expect(level > 0)
    }

    @Test func `tables have a head and a caption, and drawings have words`() throws {
        let parts = try PackedParts(bytes(.internal, timed()))
        let body = try #require(parts.texts["word/document.xml"])
        let tables = body.split(separator: "<w:tbl>").dropFirst()
        #expect(tables.count > 3)
        for table in tables {
            #expect(table.split(separator: "</w:tr>")[0].contains("<w:tblHeader/>"))
            #expect(table.contains("<w:tblCaption w:val="))
        }
        let words = body.matches(of: #/descr="([^"]*)"/#).map { String($0.output.1) }
        #expect(
            words == [
                "Staafdiagram, onderwerpen per thema. Veiligheid: 2 kan beter; Hulp: 1 gaat goed, 1 kan beter.",
                "Staafdiagram, dossiers per indicator. 3 Plan: 1 positief, 4 niet positief, 1 niet te beoordelen; "
                    + "12 Netwerk en doelen: 3 positief, 2 niet te beoordelen, 1 niet van toepassing.",
                "Tijdlijn van d-10. Op volgorde vastgelegd: melding, hulp; afgesproken: evaluatie. De dagen staan in de tabel hieronder.",
            ])
    }

    @Test func `the table of contents leads to headings that are there`() throws {
        let body = try #require(PackedParts(bytes(.internal)).texts["word/document.xml"])
        let places = body.matches(of: #/w:name="(_Toc\d+)"/#).map(\.output.1)
        let links = body.matches(of: #/w:anchor="(_Toc\d+)"/#).map(\.output.1)
        #expect(Set(places).count == places.count && links.count > 5)
        #expect(Set(links).subtracting(places) == [])
        #expect(body.ranges(of: "\"begin\"").count == body.ranges(of: "\"end\"").count)
    }

    @Test func `equal inputs give equal bytes`() throws {
        #expect(try bytes(.internal, timed()) == bytes(.internal, timed()))
    }

    @Test(arguments: SheetFixtures.hostile)
    func `whatever a dossier says is text`(text: String) throws {
        let plain = try PackedParts(bytes(.internal, CheckRun([ReportFixtures.rich(id: "d-1")])))
        var run = CheckRun([try ReportFixtures.rich(id: text)])
        run.inputs[0].input.file = text
        let parts = try PackedParts(bytes(.internal, run))
        // The same elements, whatever stands in them: no field, link or picture has come of it.
        func elements(_ parts: PackedParts) -> [Substring] {
            parts.words.matches(of: #/<(/?[\w:]+)/#).map(\.output.1)
        }
        #expect(elements(parts) == elements(plain))
        #expect(!parts.words.unicodeScalars.contains { $0 == "\u{202E}" || $0.value & 0xFFFE == 0xFFFE })
    }
}
