import Diagnostics
import DossierFactory
import DossierReading
import DossierWriting
import Foundation
import PropertyTesting
import Records
import Testing

@testable import DossierSheets

/// A dossier that went through a workbook is the same dossier.
struct WorkbookRoundTripTests {
    private let bench: SheetBench
    private let reader: DossierReader

    init() throws {
        bench = try SheetBench()
        reader = DossierReader(plan: ReadingPlan(model: bench.model))
    }

    private func xml(_ arena: Arena) throws -> String {
        String(decoding: try #require(DossierXMLWriter.bytes(of: arena, kind: "dossier")), as: UTF8.self)
    }

    @Test func `the dossiers that are shipped come back as they were`() throws {
        let folder = SheetBench.checkout.appending(path: "SampleDossiers")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let paths = (files?.allObjects as? [URL] ?? []).filter { ["xml", "json"].contains($0.pathExtension) }
        let workbook = try DossierWorkbook(layout: bench.layout)
        var expected: [String] = []
        var known: Set<String> = []
        for path in paths.sorted(by: { $0.path < $1.path }) {
            let result = reader.read(Array(try Data(contentsOf: path)), file: path.path, for: .writing)
            guard result.isUsable, result.kind == "dossier" else { continue }
            let text = try xml(result.arena)
            guard let id = text.firstMatch(of: #/<Kenmerk>(.*?)</#)?.output.1,
                known.insert(String(id)).inserted
            else { continue }
            expected.append(text)
            try workbook.append(result.arena)
        }
        #expect(expected.count > 90)
        let reading = bench.read(try workbook.finish())
        #expect(reading.problems.filter { $0.contains(": fout ") } == [])
        #expect(reading.dossiers == expected)
        #expect(!reading.outcome.isRefused && reading.outcome.usableCount == expected.count)
    }

    @Test func `dossiers with anything that may be in one come back as they were`() throws {
        let generator = try DossierGenerator(model: bench.model, bias: .plansAndGoals)
        let workbook = try DossierWorkbook(layout: bench.layout)
        var expected: [String] = []
        var known: Set<String> = []
        for seed in 0..<60 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6), kind: "dossier")
            let bytes = XMLWriter.write(
                dossier.element(in: bench.model), model: bench.model, layout: XMLLayout(&numbers), seed: seed)
            let result = reader.read(bytes, file: "dossier", for: .writing)
            try #require(result.isUsable, "\(result.problems.shown)")
            let text = try xml(result.arena)
            guard let id = text.firstMatch(of: #/<Kenmerk>(.*?)</#)?.output.1,
                known.insert(String(id)).inserted
            else { continue }
            expected.append(text)
            try workbook.append(result.arena)
        }
        let reading = bench.read(try workbook.finish())
        #expect(reading.problems.filter { $0.contains(": fout ") } == [])
        try #require(reading.dossiers.count == expected.count)
        for (read, wanted) in zip(reading.dossiers, expected) { #expect(read == wanted) }
    }

    @Test func `an empty template is the same every time, and holds no dossier`() throws {
        let first = try DossierWorkbook(layout: bench.layout).finish()
        #expect(try DossierWorkbook(layout: bench.layout).finish() == first)
        let reading = bench.read(first)
        #expect(
            reading.problems == [
                "ingevuld.xlsx: fout [leeg-bestand]: in de werkmap staat geen dossier – begin op blad Dossier, met één rij voor elk dossier"
            ])
        #expect(reading.outcome == SheetReading(count: 0, usableCount: 0, isRefused: true))
    }

    @Test func `a text that no cell can hold is refused`() throws {
        let long = String(repeating: "a", count: 32_768)
        let json = """
            {"dossier":{"kenmerk":"D-1","schemaversie":"1","datumExport":"2026-08-01","status":"lopend",
            "hulpvraag":{"omschrijving":"\(long)"}}}
            """
        let result = reader.read(Array(json.utf8), file: "dossier", for: .writing)
        try #require(result.isUsable, "\(result.problems.shown)")
        let workbook = try DossierWorkbook(layout: bench.layout)
        #expect(throws: DossierWorkbookError.textTooLong) { try workbook.append(result.arena) }
    }
}
