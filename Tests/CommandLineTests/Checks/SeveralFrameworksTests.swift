import Foundation
import Testing

/// One pass over the dossiers for several frameworks: each comes out as it does by itself.
struct SeveralFrameworksTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kaders-\(UUID().uuidString)")
        let data = folder.appending(path: "Frameworks-Indicators")
        try FileManager.default.copyItem(
            at: Program.root.appending(path: "Frameworks-Indicators"), to: Self.made(data))
        try FileManager.default.copyItem(
            at: Program.root.appending(path: "Tests/AuthoringTests/Fixtures/kaders/klein"),
            to: data.appending(path: "klein"))
    }

    private static func made(_ url: URL) throws -> URL {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        return url
    }

    private let both = ["--framework", "klein", "--framework", "tsd-lokaal-netwerk"]

    private func check(_ options: [String]) throws -> Program.Run {
        try Program.run(
            ["check", "SampleDossiers/eerste-stap", "--reference-date", "2026-09-01", "--data", folder.path]
                + options)
    }

    @Test func `the report of each is the same as by itself, in text and in JSON`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (one, two) = (
            try check(["--framework", "klein"]), try check(["--framework", "tsd-lokaal-netwerk"])
        )
        #expect(
            try check(both).output
                == "=== klein ===\n\n\(one.output)\n=== tsd-lokaal-netwerk ===\n\n\(two.output)")
        let (oneJSON, twoJSON) = (
            try check(["--framework", "klein", "--format", "json"]).output,
            try check(["--format", "json"]).output
        )
        #expect(try check(both + ["--format", "json"]).output == "[\n\(oneJSON),\n\(twoJSON)]\n")
    }

    @Test func `every line for programs names its framework`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try check(both + ["--format", "ndjson", "--no-summary"])
        let names = try run.output.split(separator: "\n").map { line in
            try (JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["frameworkId"]
                as? String
        }
        #expect(
            names == Array(repeating: "klein", count: 4) + Array(repeating: "tsd-lokaal-netwerk", count: 4))
    }

    @Test func `a file is written for each, with its name in it`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "uit.html").path
        #expect(try check(both + ["-o", path]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["Frameworks-Indicators", "uit.klein.html", "uit.tsd-lokaal-netwerk.html"])
    }

    @Test func `the number of workers changes nothing`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try check(both + ["--jobs", "1"]).output == check(both + ["--jobs", "8"]).output)
    }

    @Test(arguments: [
        (
            ["--framework", "klein", "--framework", "klein"],
            "fout: het kader \"klein\" staat er twee keer – noem elk kader één keer\n"
        ),
        (
            ["--framework", "klein", "--framework", "tsd-lokaal-netwerk", "--set", "bestaatNiet=1"],
            "--set bestaatNiet: fout [onbekende-parameter]: parameter \"bestaatNiet\" bestaat niet in kader klein – "
                + "kies uit: termijnPlan\n"
        ),
        (
            ["--framework", "klein", "--framework", "tsd-lokaal-netwerk", "--format", "html"],
            "fout: een pagina gaat over één kader – schrijf met -o rapport.html een bestand per kader\n"
        ),
    ])
    func `what cannot be asked of several is refused`(options: [String], message: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try check(options)
        #expect(run.status == 2)
        #expect(run.messages == message)
    }

    @Test func `a region and a parameter go to the frameworks they are meant for`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try check(
            both + ["--region", "gelderland-zuid", "--set", "aandeelSmart=0.5", "--format", "json"])
        let reports = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(reports.map { $0["region"] is String } == [false, true])
    }
}
