import Foundation
import Testing

/// `convert`: nothing that was there is lost, whatever cannot be used.
struct ConvertTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "omzetten-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write("goed.json", SmallDossier.line("D-1"))
        try write("kapot.json", SmallDossier.line("D-2").replacing("lopend", with: "kapot"))
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    private func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private func names(_ below: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(below)).sorted()
    }

    private func clean() { try? FileManager.default.removeItem(at: folder) }

    @Test func `a file is not replaced by nothing`() throws {
        defer { clean() }
        try write("oud.xml", "oud")
        let run = try Program.run(["convert", path("kapot.json"), "-o", path("oud.xml"), "--force"])
        #expect(run.status == 3)
        #expect(run.messages.contains("kapot.json:1:84: fout [onbekende-code]"))
        #expect(try read("oud.xml") == "oud")
        #expect(try Program.run(["convert", path("kapot.json"), "-o", path("nieuw.xml")]).status == 3)
        #expect(try names() == ["goed.json", "kapot.json", "oud.xml"])
    }

    @Test(arguments: [
        ["convert", "goed.json", "-o", "goed.json", "--force"],
        ["check", "goed.json", "-o", "./goed.json", "--force"], ["check", ".", "-o", "goed.json", "--force"],
    ])
    func `a dossier is not replaced by what is made of it`(command: [String]) throws {
        defer { clean() }
        let before = try read("goed.json")
        let arguments = command.map { $0.hasSuffix("json") || $0 == "." ? path($0) : $0 }
        let run = try Program.run(arguments)
        #expect(run.status == 2)
        #expect(run.messages.hasSuffix("goed.json wordt ook gelezen – kies een andere naam\n"))
        #expect(try read("goed.json") == before)
    }

    @Test func `in a folder every dossier has a file, and a second one with its id is told`() throws {
        defer { clean() }
        let lines = [SmallDossier.line("D-1"), SmallDossier.line("D-2"), SmallDossier.line("D-1") + " "]
        try write("drie.ndjson", lines.joined(separator: "\n"))
        let first = try Program.run(["convert", path("drie.ndjson"), "--to", "xml", "-o", path("uit") + "/"])
        #expect(first.status == 3)
        #expect(first.messages.contains("drie.ndjson:3: fout [dubbel-kenmerk]"))
        #expect(try names("uit") == ["D-1.xml", "D-2.xml"])
        // What is there already is kept, and the others are written all the same.
        try FileManager.default.removeItem(atPath: path("uit/D-2.xml"))
        let second = try Program.run(["convert", path("drie.ndjson"), "--to", "xml", "-o", path("uit") + "/"])
        #expect(second.status == 2)
        #expect(second.messages.contains("D-1.xml bestaat al"))
        #expect(try names("uit") == ["D-1.xml", "D-2.xml"])
    }

    @Test(arguments: [
        (["-o", "uit.txt"], "aan de naam uit.txt is de vorm niet te zien – kies met --to"),
        (["-o", "uit.json", "--to", "xml"], "de naam uit.json past niet bij --to xml"),
        (["--to", "ndjson", "-o", "."], "--to ndjson schrijft één bestand – noem met -o geen map"),
    ])
    func `what is asked for must be clear`(options: [String], message: String) throws {
        defer { clean() }
        let run = try Program.run(["convert", path("goed.json")] + options)
        #expect(run.status == 2)
        #expect(run.messages == "fout: \(message)\n")
        #expect(run.output.isEmpty)
    }

    @Test func `of several dossiers one file is asked for in lines`() throws {
        defer { clean() }
        try write("twee.json", SmallDossier.line("D-3"))
        let many = ["convert", path("goed.json"), path("twee.json")]
        let refused = try Program.run(many)
        #expect(refused.status == 2)
        #expect(refused.output.isEmpty)
        #expect(
            refused.messages
                == "fout: er zijn meer dossiers dan één – kies --to ndjson, of een map met -o\n")
        let lines = try Program.run(many + ["--to", "ndjson"])
        #expect(lines.status == 0)
        #expect(lines.output == SmallDossier.line("D-1") + "\n" + SmallDossier.line("D-3") + "\n")
    }

    @Test func `what is no name is not shown`() throws {
        defer { clean() }
        try write("zin.json", SmallDossier.line("D-1").replacing("}}", with: #","Jan is geslagen":true}}"#))
        let run = try Program.run(["convert", path("zin.json")])
        #expect(run.messages.contains("de sleutel (geen naam) is hier niet bekend"))
        #expect(!run.messages.contains("Jan"))
    }
}
