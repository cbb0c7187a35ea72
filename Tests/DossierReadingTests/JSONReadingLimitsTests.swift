import Diagnostics
import DossierReading
import Testing

struct JSONReadingLimitsTests {
    private func messages(_ text: String, limits: ReadingLimits = .standard) -> [String] {
        ReadingFixtures.readJSON(text, limits: limits).problems.shown.map(\.description)
    }

    private func codes(_ text: String) -> [String] {
        ReadingFixtures.readJSON(text).problems.shown.map(\.code)
    }

    private func named(_ name: String) -> String {
        ReadingFixtures.json("\"gemeente\": {\"naam\": \"\(name)\"}")
    }

    @Test(arguments: ["é", "\\u00e9"])
    func `a text of a mebibyte is the longest, however it is written`(piece: String) {
        #expect(messages(named(String(repeating: piece, count: 1 << 19))).isEmpty)
        #expect(
            messages(named(String(repeating: piece, count: 1 << 19 + 1))) == [
                "dossier.json:6:22: fout [te-lange-tekst]: de tekst is langer dan 1 MiB – gemeente.naam – neem een "
                    + "samenvatting op in plaats van een bijlage"
            ])
    }

    @Test func `a dossier of eight mebibytes is the largest`() {
        let small = ReadingFixtures.json("")
        let filling = String(repeating: " ", count: (8 << 20) - small.utf8.count)
        #expect(messages(small + filling).isEmpty)
        #expect(
            messages(small + filling + " ") == [
                "dossier.json: fout [te-groot]: het dossier is groter dan 8 MiB – lever elk dossier in een eigen "
                    + "bestand"
            ])
    }

    @Test func `sixty-four objects and lists inside each other are the most`() {
        let most = String(repeating: "[", count: 62) + String(repeating: "]", count: 62)
        #expect(codes(ReadingFixtures.json("\"a\": \(most)")) == ["onbekend-element"])
        #expect(codes(ReadingFixtures.json("\"a\": [\(most)]")) == ["onbekend-element", "te-diep"])
        let far = String(repeating: "{\"a\":", count: 1_000_000)
        #expect(codes(ReadingFixtures.json("\"a\": \(far)")) == ["onbekend-element", "te-diep"])
        #expect(codes(String(repeating: "[", count: 1_000_000)) == ["verkeerd-hoofdelement", "te-diep"])
    }

    @Test func `a hundred problems are shown and the rest is counted`() {
        let keys = (0..<120).map { "\"x\($0)\": 1" }.joined(separator: ",\n")
        let result = ReadingFixtures.readJSON(ReadingFixtures.json(keys))
        #expect(result.problems.shown.count == 100)
        #expect(result.problems.omission == "en nog 20 problemen")
    }

    @Test func `after a thousand problems reading stops`() {
        let keys = (0..<5_000).map { "\"x\($0)\": [{}]" }.joined(separator: ",\n")
        let result = ReadingFixtures.readJSON(ReadingFixtures.json(keys))
        #expect(
            result.problems.shown.first?.description
                == "dossier.json: fout [te-veel-problemen]: er zijn meer dan 1000 problemen; de rest van het bestand is "
                + "niet gelezen – los deze op en toets het opnieuw")
        #expect(result.problems.count == 1_001)
    }

    @Test func `a million keys in what is passed over take no long time`() {
        let keys = (0..<500_000).map { "\"\($0)\":1" }.joined(separator: ",")
        #expect(codes(ReadingFixtures.json("\"x\": {\(keys)}")) == ["onbekend-element"])
    }

    @Test func `a file of another form is named as such, and one too large as too large`() {
        var limits = ReadingLimits.standard
        limits.dossierBytes = 10
        let reader = DossierReader(plan: ReadingFixtures.plan, limits: limits)
        let (small, large) = (reader.read(Array("%PDF-1.7".utf8), file: "a"), Array("%PDF-1.7 and more".utf8))
        #expect(small.problems.shown.map(\.code) == ["bestandssoort"])
        #expect(small.format == nil && small.kind == nil && !small.isUsable)
        #expect(reader.read(large, file: "a").problems.shown.map(\.code) == ["te-groot"])
        #expect(reader.read(Array("{}".utf8), file: "a").format == .json)
        #expect(reader.read(Array("<a/>".utf8), file: "a").format == .xml)
    }
}
