import Foundation
import Testing

/// `schema template` and `convert` with workbooks, as the handbook says.
struct WorkbookTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "werkmap-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    private func clean() { try? FileManager.default.removeItem(at: folder) }

    /// How many lines a file has.
    private func lines(_ name: String) throws -> Int {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n").count
    }

    @Test func `dossiers go into a workbook and come back, whatever it is called`() throws {
        defer { clean() }
        let sample = "SampleDossiers/eerste-stap"
        try #expect(
            Program.run(["convert", sample, "--to", "ndjson", "-o", path("heen.ndjson")]).status == 0)
        try #expect(Program.run(["convert", sample, "-o", path("werkmap.xlsx")]).status == 0)
        try FileManager.default.moveItem(atPath: path("werkmap.xlsx"), toPath: path("werkmap"))
        let back = try Program.run(["convert", path("werkmap"), "--to", "ndjson", "-o", path("terug.ndjson")])
        #expect(back.status == 0)
        #expect(back.messages == "")
        #expect(
            try String(contentsOfFile: path("terug.ndjson"), encoding: .utf8)
                == String(contentsOfFile: path("heen.ndjson"), encoding: .utf8))
        try #expect(Program.run(["convert", path("werkmap"), "-o", path("uit") + "/"]).status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: path("uit")).count == lines("heen.ndjson"))
        let check = try Program.run(["check", path("terug.ndjson"), "--reference-date", "2026-09-01"])
        #expect(check.status == 0)
    }

    @Test func `an empty template holds no dossier, and is not replaced`() throws {
        defer { clean() }
        let template = ["schema", "template", "--format", "xlsx", "-o", path("sjabloon.xlsx")]
        try #expect(Program.run(template).status == 0)
        let again = try Program.run(template)
        #expect(again.status == 2)
        #expect(again.messages.contains("sjabloon.xlsx bestaat al"))
        try #expect(Program.run(template + ["--force"]).status == 0)
        let run = try Program.run(["convert", path("sjabloon.xlsx"), "--to", "ndjson"])
        #expect(run.status == 3)
        #expect(run.output == "")
        #expect(
            run.messages
                == "\(path("sjabloon.xlsx")): fout [leeg-bestand]: in de werkmap staat geen dossier – begin op blad Dossier, met één rij voor elk dossier\n"
        )
    }

    @Test func `what is called a workbook and is none is told`() throws {
        defer { clean() }
        try Data("kenmerk;status\n".utf8).write(to: folder.appending(path: "nep.xlsx"))
        let run = try Program.run(["convert", path("nep.xlsx"), "--to", "ndjson", "-o", path("uit.ndjson")])
        #expect(run.status == 3)
        #expect(
            run.messages
                == "\(path("nep.xlsx")): fout [werkmap]: dit is geen werkmap van Excel, of zij is beschadigd – sla haar opnieuw op als .xlsx\n"
        )
        #expect(!FileManager.default.fileExists(atPath: path("uit.ndjson")))
    }

    @Test func `several dossiers do not go into one file, and check says what to do`() throws {
        defer { clean() }
        try #expect(Program.run(["convert", "SampleDossiers/eerste-stap", "-o", path("w.xlsx")]).status == 0)
        let several = try Program.run(["convert", path("w.xlsx")])
        #expect(several.status == 2)
        #expect(
            several.messages
                == "fout: er zijn meer dossiers dan één – kies --to ndjson, of een map met -o\n")
        let check = try Program.run(["check", path("w.xlsx")])
        #expect(check.output.contains("dossiertoets convert"))
        let onto = try Program.run(["convert", path("w.xlsx"), "-o", path("w.xlsx"), "--force"])
        #expect(onto.messages.hasSuffix("w.xlsx wordt ook gelezen – kies een andere naam\n"))
    }

    @Test func `a network does not fit into a workbook`() throws {
        defer { clean() }
        let run = try Program.run(["convert", "SampleDossiers/wijchen/netwerk.xml", "-o", path("w.xlsx")])
        #expect(run.status == 3)
        #expect(
            run.messages
                == "SampleDossiers/wijchen/netwerk.xml: fout [past-niet-in-werkmap]: alleen dossiers passen in een werkmap – kies xml of json\n"
        )
        #expect(!FileManager.default.fileExists(atPath: path("w.xlsx")))
    }
}
