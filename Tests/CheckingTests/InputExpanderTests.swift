import CivilDates
import Diagnostics
import DossierReading
import Findings
import Foundation
import Frameworks
import Testing

@testable import Checking

/// Archives and streams among files: every dossier is found, named and judged, and what is none is told.
struct InputExpanderTests {
    private let run: CheckRun
    private let folder: URL

    init() throws {
        let day = try #require(CivilDay(year: 2026, month: 9, day: 1))
        run = CheckRun(try Checkout.setup(referenceDate: day))
        folder = FileManager.default.temporaryDirectory.appending(path: "invoer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    private func line(_ id: String) -> String {
        #"{"dossier":{"kenmerk":"\#(id)","schemaversie":"1","datumExport":"2026-08-01","status":"lopend"}}"#
    }

    /// What became of the inputs behind paths: their names, without the folder, and statuses.
    private func outcomes(
        _ names: [String], format: InputFormat? = nil, beside: [(String, RequirementLevel)] = []
    ) -> [String] {
        var lines: [String] = []
        let source = InputExpander(
            names.map { $0.isEmpty ? folder.path : "\(folder.path)/\($0)" }, format: format,
            beside: beside.map { ("\(folder.path)/\($0.0)", $0.1) })
        run.run(source) {
            $0
        } deliver: { outcome in
            let place = outcome.record.place.description.replacing(folder.path + "/", with: "")
            let codes = outcome.record.problems.map(\.code)
            lines.append(([place, outcome.record.status.rawValue] + codes).joined(separator: " "))
        }
        try? FileManager.default.removeItem(at: folder)
        return lines
    }

    /// A file of another kind than a dossier.
    private func other(_ kind: String, _ id: String) -> String {
        let name = kind.prefix(1).uppercased() + kind.dropFirst()
        let soort = kind == "instelling" ? "<Soort>gemeente</Soort>" : ""
        return """
            <\(name) xmlns="urn:dossiertoets:dossier:1"><Kenmerk>\(id)</Kenmerk><Schemaversie>1</Schemaversie>\
            \(soort)<DatumExport>2026-08-01</DatumExport></\(name)>
            """
    }

    @Test func `networks and institutions of a folder come before its dossiers`() throws {
        try write("a.json", line("D-1"))
        try write("m.xml", other("instelling", "I-1"))
        try write("n.json", #"{"netwerk":{"kenmerk":"N-1","schemaversie":"1","datumExport":"2026-08-01"}}"#)
        try write("z.json", line("D-2"))
        #expect(outcomes([""]) == ["m.xml judged", "n.json judged", "a.json judged", "z.json judged"])
    }

    @Test func `a network beside a stream comes first and must be one`() throws {
        try write("a.ndjson", line("D-1"))
        try write("n.xml", other("netwerk", "N-1"))
        try write("i.xml", other("instelling", "I-1"))
        let named: [(String, RequirementLevel)] = [
            ("n.xml", .network), ("i.xml", .network), ("weg.xml", .institution),
        ]
        #expect(
            outcomes(["a.ndjson"], beside: named) == [
                "n.xml judged", "i.xml refused andere-soort", "weg.xml failed niet-gevonden",
                "a.ndjson:1 judged",
            ])
    }

    @Test func `every line of a stream is an input, and a broken one stops no other`() throws {
        try write(
            "a.ndjson", [line("D-1"), "", "{\"dossier\"", line("D-2"), line("D-1")].joined(separator: "\n"))
        #expect(
            outcomes(["a.ndjson"]) == [
                "a.ndjson:1 judged", "a.ndjson:3 refused niet-welgevormd", "a.ndjson:4 judged",
                "a.ndjson:5 skipped dubbel-dossier",
            ])
    }

    @Test func `a stream without dossiers is told`() throws {
        try write("leeg.ndjson", "\n\n")
        #expect(outcomes(["leeg.ndjson"]) == ["leeg.ndjson refused leeg-bestand"])
    }

    @Test func `files, streams and archives stand in the order of their names`() throws {
        try write("a.xml", String(decoding: InputFactory.dossier("D-1"), as: UTF8.self))
        try write("b.jsonl", line("D-2") + "\r\n" + line("D-3"))
        try write("c.zip", "geen archief")
        try write("d.json", line("D-4"))
        try write("e.txt", "tekst")
        #expect(
            outcomes([""]) == [
                "a.xml judged", "b.jsonl:1 judged", "b.jsonl:2 judged", "c.zip refused archief-beschadigd",
                "d.json judged", "e.txt skipped",
            ])
    }

    @Test func `a named file whose name says nothing is read in the form that is told`() throws {
        try write("dossiers", line("D-1") + "\n" + line("D-2"))
        #expect(outcomes(["dossiers"], format: .ndjson) == ["dossiers:1 judged", "dossiers:2 judged"])
    }

    @Test func `places in a line are places in the stream`() throws {
        try write("a.ndjson", "\n" + line("D-1").replacing("lopend", with: "lopent"))
        var places: [String] = []
        let source = InputExpander(["\(folder.path)/a.ndjson"])
        run.run(source) {
            $0.record
        } deliver: { record in
            places += record.problems.compactMap { $0.place }.map { "\($0.line):\($0.column)" }
        }
        try FileManager.default.removeItem(at: folder)
        #expect(places == ["2:84"])
    }

    @Test(arguments: ["D-2.xml", "map/D-3.xml", "stroom.ndjson:2"])
    func `a dossier in an archive is found by the name it was told by`(name: String) throws {
        let archive = Checkout.root + "/SampleDossiers/formaten/tweeling.zip"
        #expect(InputLocator.input(named: archive + "/map/tweeling.xml").disposition == .judge)
        #expect(InputLocator.input(named: archive + "/" + name).disposition == .missing)
        #expect(InputLocator.input(named: archive).disposition == .holdsMany(.zip))
    }

    @Test func `a line is found by its number`() throws {
        let path = folder.path + "/a.ndjson"
        try write("a.ndjson", "\n" + line("D-1") + "\n" + line("D-2"))
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = InputLocator.input(named: path + ":3")
        #expect(input.disposition == .judge)
        #expect(input.line == 3)
        #expect(InputLocator.input(named: path + ":1").disposition == .missing)
        #expect(InputLocator.input(named: path + ":4").disposition == .missing)
        #expect(InputLocator.input(named: path).disposition == .holdsMany(.ndjson))
        #expect(InputLocator.input(named: folder.path + "/nee.xml").disposition == .missing)
    }
}
