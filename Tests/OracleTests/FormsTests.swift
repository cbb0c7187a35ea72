import Diagnostics
import DossierFactory
import DossierReading
import DossierWriting
import PropertyTesting
import Records
import StrictJSON
import Testing

/// A dossier is the same dossier in every form it can have.
struct FormsTests {
    private let bench: OracleBench
    private let reader: DossierReader
    private let generator: DossierGenerator

    init() throws {
        bench = try OracleBench()
        reader = DossierReader(plan: ReadingPlan(model: bench.model))
        generator = try DossierGenerator(model: bench.model, bias: .plansAndGoals)
    }

    private func kind(_ seed: UInt64) -> String {
        seed % 9 == 4 ? "netwerk" : seed % 9 == 7 ? "instelling" : "dossier"
    }

    /// A generated dossier as XML in any layout.
    private func xml(_ seed: UInt64) -> [UInt8] {
        var numbers = SeededNumbers(seed: seed)
        let dossier = generator.dossier(seed: seed, size: Int(seed % 6), kind: kind(seed))
        return XMLWriter.write(
            dossier.element(in: bench.model), model: bench.model, layout: XMLLayout(&numbers), seed: seed)
    }

    /// What is read of a file to be judged, value for value.
    private func listing(_ bytes: [UInt8], _ seed: UInt64) throws -> [String] {
        let result = reader.read(bytes, file: "dossier")
        try #require(result.isUsable, "seed \(seed): \(result.problems.shown)")
        return ArenaListing.lines(result.arena)
    }

    @Test func `XML and JSON of one dossier give equal records`() throws {
        for seed in 0..<UInt64(propertyCases) {
            let xml = xml(seed)
            let expected = try listing(xml, seed)
            let kind = kind(seed)
            let written = reader.read(xml, file: "dossier", for: .writing)
            let json = try #require(DossierJSONWriter.bytes(of: written.arena, kind: kind))
            let line = try #require(DossierJSONWriter.bytes(of: written.arena, kind: kind, layout: .compact))
            #expect(!line.dropLast().contains(UInt8(ascii: "\n")))
            #expect(try listing(json, seed) == expected, "seed \(seed)")
            #expect(try listing(line, seed) == expected, "seed \(seed)")
            let scrambled = JSONTreeWriter.write(try JSONTree(json), seed: seed)
            #expect(try listing(scrambled, seed) == expected, "seed \(seed)")
        }
    }

    @Test func `there and back again nothing is lost`() throws {
        for seed in 0..<UInt64(propertyCases) {
            let kind = kind(seed)
            let first = reader.read(xml(seed), file: "dossier", for: .writing)
            let xml = try #require(DossierXMLWriter.bytes(of: first.arena, kind: kind))
            let json = try #require(DossierJSONWriter.bytes(of: first.arena, kind: kind))
            try #require(bench.oracle.accepts(xml), "seed \(seed)")
            for written in [xml, json] {
                let again = reader.read(written, file: "dossier", for: .writing)
                try #require(again.isUsable, "seed \(seed): \(again.problems.shown)")
                #expect(DossierXMLWriter.bytes(of: again.arena, kind: kind) == xml, "seed \(seed)")
                #expect(DossierJSONWriter.bytes(of: again.arena, kind: kind) == json, "seed \(seed)")
            }
        }
    }

    @Test func `a text keeps every character in both forms`() throws {
        let text = "a\r\nb\tc \"d\" <e> & 'f' ]]> \\ é e\u{301} 😀 \u{FFFD} "
        var tree = JSONTree.object([
            .init(key: "achterliggend", value: .string(text)),
            .init(key: "omschrijving", value: .string("\r")),
        ])
        tree = .object([
            .init(key: "kenmerk", value: .string("a1")), .init(key: "schemaversie", value: .string("1")),
            .init(key: "datumExport", value: .string("2026-01-01")),
            .init(key: "status", value: .string("lopend")), .init(key: "hulpvraag", value: tree),
        ])
        let bytes = JSONTreeWriter.write(.object([.init(key: "dossier", value: tree)]), seed: 1)
        let read = reader.read(bytes, file: "dossier", for: .writing)
        try #require(read.isUsable, "\(read.problems.shown)")
        let xml = try #require(DossierXMLWriter.bytes(of: read.arena, kind: "dossier"))
        #expect(try listing(xml, 0) == listing(bytes, 0))
        #expect(try listing(xml, 0).contains("hulpvraag.achterliggend: \(Array(text.utf8))"))
    }
}
