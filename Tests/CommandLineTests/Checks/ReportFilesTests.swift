import Foundation
import Testing

/// Reports in files: complete or absent, whatever happens to the program.
struct ReportFilesTests {
    private let folder: URL
    private let dossiers = 48

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rapporten-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let lines = (0..<dossiers).map { SmallDossier.line("D-\($0)") }
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "in.ndjson"))
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    /// The names of what stands in the folder besides the dossiers.
    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "in.ndjson" }.sorted()
    }

    @Test func `several reports come out of one check, each in the form of its name`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let outputs = ["uit.json", "uit.ndjson", "uit.txt"].flatMap { ["-o", path($0)] }
        let run = try Program.run(["check", path("in.ndjson")] + outputs)
        #expect(run.status == 0)
        #expect(try names() == ["uit.json", "uit.ndjson", "uit.txt"])
        #expect(try String(contentsOfFile: path("uit.txt"), encoding: .utf8) == run.output)
        for form in ["json", "ndjson"] {
            let shown = try Program.run(["check", path("in.ndjson"), "--format", form])
            #expect(try String(contentsOfFile: path("uit.\(form)"), encoding: .utf8) == shown.output)
        }
    }

    @Test func `a report that is there already is kept unless it may be replaced`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("oud".utf8).write(to: folder.appending(path: "uit.json"))
        let arguments = ["check", path("in.ndjson"), "-o", path("uit.json")]
        let refused = try Program.run(arguments)
        #expect(refused.status == 2)
        #expect(
            refused.messages
                == "fout: \(path("uit.json")) bestaat al – kies een andere naam, of geef --force om het te vervangen\n"
        )
        #expect(try String(contentsOfFile: path("uit.json"), encoding: .utf8) == "oud")
        #expect(try Program.run(arguments + ["--force"]).status == 0)
        #expect(try String(contentsOfFile: path("uit.json"), encoding: .utf8).hasPrefix("{"))
        #expect(try names() == ["uit.json"])
    }

    @Test(arguments: [
        (["-o", "uit.doc"], 2, "fout: aan de naam uit.doc is de vorm van het rapport niet te zien"),
        (["-o", "uit.txt", "-o", "uit.txt"], 2, "fout: uit.txt staat er twee keer"),
        (["-o", "/bestaat/niet/uit.txt"], 74, "fout: /bestaat/niet/uit.txt kan niet worden geschreven"),
    ])
    func `what cannot be written is told before anything is judged`(
        options: [String], status: Int32, message: String
    ) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Program.run(["check", path("in.ndjson")] + options)
        #expect(run.status == status)
        #expect(run.output.isEmpty)
        #expect(run.messages.hasPrefix(message))
    }

    @Test func `killed at any moment, a report is complete or not there`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try Program.run(["check", path("in.ndjson"), "--format", "json"]).output
        var generator = SystemRandomNumberGenerator()
        var counts = (there: 0, absent: 0)
        // A hundred on a build server, fewer where somebody waits.
        let cases = ProcessInfo.processInfo.environment["CASES"].flatMap { Int($0) } ?? 200
        for _ in 0..<min(100, max(30, cases / 10)) {
            let moment = Int.random(in: 0...(dossiers + 1), using: &generator)
            let process = try RunningProgram([
                "check", path("in.ndjson"), "--format", "ndjson", "-o", path("uit.json"), "--force",
            ])
            // So many lines are awaited; behind the last of them the file gets its name.
            for _ in 0..<moment { _ = process.nextLine() }
            process.end(with: SIGKILL)
            let text = try? String(contentsOfFile: path("uit.json"), encoding: .utf8)
            #expect(text == nil || text == whole, "killed after line \(moment)")
            if text == nil { counts.absent += 1 } else { counts.there += 1 }
            try? FileManager.default.removeItem(atPath: path("uit.json"))
        }
        #expect(counts.absent > 0)
    }
}
