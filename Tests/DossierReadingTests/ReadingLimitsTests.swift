import Diagnostics
import DossierReading
import Records
import Testing

struct ReadingLimitsTests {
    private func messages(_ text: String, limits: ReadingLimits = .standard) -> [String] {
        ReadingFixtures.read(text, limits: limits).problems.shown.map(\.description)
    }

    private func named(_ count: Int) -> String {
        ReadingFixtures.dossier(
            "<Gemeente><Naam>\(String(repeating: "é", count: count / 2))</Naam></Gemeente>")
    }

    @Test func `a text of a mebibyte is the longest`() {
        #expect(messages(named(1 << 20)).isEmpty)
        #expect(
            messages(named(1 << 20 + 2)) == [
                "dossier.xml:7:11: fout [te-lange-tekst]: de tekst is langer dan 1 MiB – gemeente.naam – neem een "
                    + "samenvatting op in plaats van een bijlage"
            ])
    }

    @Test func `a dossier of eight mebibytes is the largest`() {
        let small = ReadingFixtures.dossier("")
        let filling = String(repeating: " ", count: (8 << 20) - small.utf8.count)
        #expect(messages(small + filling).isEmpty)
        #expect(
            messages(small + filling + " ") == [
                "dossier.xml: fout [te-groot]: het dossier is groter dan 8 MiB – lever elk dossier in een eigen bestand"
            ])
    }

    @Test func `sixty-four elements inside each other are the most`() {
        let most = String(repeating: "<A>", count: 63) + String(repeating: "</A>", count: 63)
        #expect(
            ReadingFixtures.read(ReadingFixtures.dossier(most)).problems.shown.map(\.code) == [
                "onbekend-element"
            ])
    }

    @Test func `sixteen attributes are the most`() {
        let attributes = (0..<15).map { " xmlns:a\($0)=\"urn:a\"" }.joined()
        #expect(messages(ReadingFixtures.dossier("", attributes: attributes)).isEmpty)
        let codes = ReadingFixtures.read(
            ReadingFixtures.dossier("", attributes: attributes + " xmlns:b=\"urn:b\"")
        )
        .problems.shown.map(\.code)
        #expect(codes == ["te-veel-attributen"])
    }

    @Test func `a hundred problems are shown and the rest is counted`() {
        let result = ReadingFixtures.read(ReadingFixtures.dossier(String(repeating: "<A/>\n", count: 120)))
        #expect(result.problems.shown.count == 100)
        #expect(result.problems.omission == "en nog 20 problemen")
    }

    @Test func `after a thousand problems reading stops`() {
        let result = ReadingFixtures.read(ReadingFixtures.dossier(String(repeating: "<A/>\n", count: 5_000)))
        #expect(
            result.problems.shown.first?.description
                == "dossier.xml: fout [te-veel-problemen]: er zijn meer dan 1000 problemen; de rest van het bestand is "
                + "niet gelezen – los deze op en toets het opnieuw")
        #expect(result.problems.count == 1_001)
    }

    @Test func `as many warnings do not stop a dossier from being read`() throws {
        let factors = String(repeating: "<Factor/>", count: 2_000)
        let body =
            "<Veiligheidsplannen><Veiligheidsplan><Nummer>1</Nummer><Soort>lokaal</Soort><BeschermendeFactoren>"
            + "\(factors)</BeschermendeFactoren></Veiligheidsplan></Veiligheidsplannen><Herstel/>"
        let result = ReadingFixtures.read(ReadingFixtures.dossier(body))
        #expect(result.isUsable)
        #expect(result.problems.warningCount == 2_000)
        #expect(result.problems.omission == "en nog 1900 problemen")
        let last = try #require(result.arena.cell(ofField: "herstel", inRecord: 0))
        #expect(result.arena.cells[last].tag == .record)
    }

    @Test func `fifty thousand attributes are refused before the parser sees them`() {
        let attributes = (0..<50_000).map { " a\($0)=\"\"" }.joined()
        let codes = ReadingFixtures.read(ReadingFixtures.dossier("<Gemeente\(attributes)/>")).problems.shown
            .map(\.code)
        #expect(codes == ["te-lange-tag"])
    }

    @Test func `many names wear a parser out and a new one goes on`() {
        let reader = XMLDossierReader(plan: ReadingFixtures.plan)
        let strange = ReadingFixtures.dossier(
            (0..<900).map { "<Naam\($0) a\($0)=\"\"/>" }.joined(separator: "\n"))
        for _ in 0..<10 {
            #expect(reader.read(Array(strange.utf8), file: "a.xml").problems.count == 900)
            #expect(reader.read(Array(ReadingFixtures.dossier("").utf8), file: "b.xml").isUsable)
        }
    }
}
