import Checking
import CivilDates
import Diagnostics
import Findings
import Foundation
import Testing

struct CheckerTests {
    private let day = CivilDay(year: 2026, month: 9, day: 1) ?? CivilDay(number: 0)

    /// A folder that is gone after the test.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "checker-\(UUID().uuidString)"
        ).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func dossier(_ id: String, status: String = "lopend") -> String {
        """
        <Dossier xmlns="urn:dossiertoets:dossier:1"><Kenmerk>\(id)</Kenmerk><Schemaversie>1.0</Schemaversie>\
        <DatumExport>2026-08-01</DatumExport><Status>\(status)</Status></Dossier>
        """
    }

    private func write(_ text: String, _ path: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func statuses(_ folder: String) throws -> [String: InputRecord.Status] {
        let outcomes = try Checkout.outcomes(of: folder, referenceDate: day)
        return Dictionary(
            uniqueKeysWithValues: outcomes.map {
                (String($0.record.file.dropFirst(folder.count + 1)), $0.record.status)
            })
    }

    @Test func `a refused dossier does not stop the others`() throws {
        try inFolder { folder in
            try write(dossier("A-1"), folder + "/a.xml")
            try write("<Dossier", folder + "/b.xml")
            try write(dossier("C-1"), folder + "/c.xml")
            #expect(try statuses(folder) == ["a.xml": .judged, "b.xml": .refused, "c.xml": .judged])
        }
    }

    @Test func `the same dossier twice is skipped and the same id on another is refused`() throws {
        try inFolder { folder in
            try write(dossier("A-1"), folder + "/1.xml")
            try write(dossier("A-1"), folder + "/2.xml")
            try write(dossier("A-1", status: "afgesloten"), folder + "/3.xml")
            let outcomes = try Checkout.outcomes(of: folder, referenceDate: day)
            #expect(outcomes.map(\.record.status) == [.judged, .skipped, .refused])
            #expect(
                outcomes[2].record.problems.map(\.message) == [
                    "het kenmerk staat ook in \(folder)/1.xml, en dat is niet hetzelfde bestand"
                ])
        }
    }

    @Test func `hidden files, links and other kinds are skipped, folders are searched`() throws {
        try inFolder { folder in
            try FileManager.default.createDirectory(
                atPath: folder + "/onder", withIntermediateDirectories: true)
            try write(dossier("A-1"), folder + "/onder/a.xml")
            try write(dossier("B-1"), folder + "/.b.xml")
            try write("tekst", folder + "/lees.txt")
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/k.xml", withDestinationPath: folder + "/onder/a.xml")
            #expect(
                try statuses(folder) == [
                    "onder/a.xml": .judged, ".b.xml": .skipped, "lees.txt": .skipped, "k.xml": .skipped,
                ])
        }
    }

    @Test func `a path behind which nothing stands is counted as failed`() throws {
        let outcomes = try Checkout.outcomes(of: "/bestaat/niet.xml", referenceDate: day)
        #expect(outcomes.map(\.record.status) == [.failed])
        #expect(outcomes[0].record.problems.map(\.message) == ["hier staat geen bestand of map"])
        #expect(!outcomes[0].isEngineFault)
    }

    // It was refused as a file of another kind, which a supplier cannot understand of a file `a.xml`.
    @Test func `an empty file is refused for being empty`() throws {
        try inFolder { folder in
            try write("", folder + "/a.xml")
            let outcomes = try Checkout.outcomes(of: folder, referenceDate: day)
            #expect(outcomes.map(\.record.status) == [.refused])
            #expect(outcomes[0].record.problems.map(\.code) == ["leeg-bestand"])
        }
    }

    @Test func `every input is counted exactly once`() throws {
        try inFolder { folder in
            for index in 0..<7 {
                try write(index % 2 == 0 ? dossier("D-\(index)") : "<x/>", folder + "/\(index).xml")
            }
            try write("", folder + "/leeg.txt")
            var totals = InputTotals()
            for outcome in try Checkout.outcomes(of: folder, referenceDate: day) {
                totals.count(outcome.record)
            }
            #expect(totals.inputs == 8)
            #expect(totals.judged + totals.refused + totals.failed + totals.skipped == totals.inputs)
            #expect((totals.judged, totals.refused, totals.skipped) == (4, 3, 1))
        }
    }
}
