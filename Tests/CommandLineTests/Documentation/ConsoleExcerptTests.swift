import Foundation
import Testing

/// What the pages show is what the program does.
struct ConsoleExcerptTests {
    @Test(arguments: ConsoleExcerpt.all)
    func `a page shows what the program prints`(excerpt: ConsoleExcerpt) throws {
        let run = try ReaderFolder.run(excerpt)
        var output = run.output.components(separatedBy: "\n")
        while output.last == "" { output.removeLast() }
        let missing = excerpt.missing(in: output)
        #expect(
            missing == nil, "\(excerpt.place) no longer is what is printed; run the command and mend the page"
        )
    }

    @Test func `there are excerpts on the README and in the handbook`() {
        let places = ConsoleExcerpt.all.map(\.place)
        #expect(places.contains { $0.hasPrefix("README.md:") })
        #expect(places.contains { $0.hasPrefix("docs/handleiding.md:") })
        #expect(ConsoleExcerpt.all.contains { $0.arguments.starts(with: ["framework", "test"]) })
    }

    // One that goes into a file is shown with what the program prints about it.
    @Test func `a dossier on a page is judged`() throws {
        let blocks = DocumentationPage.all.flatMap(\.blocks).filter { $0.language == "xml" && $0.file == nil }
        #expect(!blocks.isEmpty)
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xml")
        defer { try? FileManager.default.removeItem(at: file) }
        for block in blocks {
            try Data((block.lines.joined(separator: "\n") + "\n").utf8).write(to: file)
            let run = try Program.run(["check", file.path, "--reference-date", "2026-09-01"])
            #expect(run.status == 0, "\(run.output)")
            #expect(run.output.hasPrefix("1 bestand: 1 beoordeeld.\n"))
        }
    }

    @Test(arguments: [
        "check SampleDossiers/eerste-stap --region gelderland-zuid",
        "check Tests/DossierReadingTests/Fixtures/waarschuwing",
        "explain SampleDossiers/eerste-stap/niet-vast-te-stellen.xml --indicator 4",
    ])
    func `the handbook names every key of a JSON report`(command: String) throws {
        let arguments = command.split(separator: " ").map(String.init)
        let run = try Program.run(arguments + ["--reference-date", "2026-09-01", "--format", "json"])
        let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let handbook = DocumentationPage("docs/handleiding.md").text
        #expect(Self.keys(of: report).filter { !handbook.contains("`\($0)`") }.sorted() == [])
    }

    /// Every key at any depth.
    private static func keys(of value: Any) -> Set<String> {
        if let object = value as? [String: Any] {
            return object.values.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1)) }
        }
        return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(keys(of: $1)) }
    }
}
