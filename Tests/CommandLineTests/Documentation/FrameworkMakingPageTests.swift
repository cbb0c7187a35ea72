import Foundation
import Testing

/// Who follows `docs/kader-maken.md` sees what it shows, and ends with the framework that is kept here.
struct FrameworkMakingPageTests {
    private static let page = DocumentationPage("docs/kader-maken.md")
    private static let fixture = Program.root.appendingPathComponent(
        "Tests/CommandLineTests/Frameworks/schuldhulp")

    @Test func `the page leads to the framework that is kept here`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "maken-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var commands = 0
        for block in Self.page.blocks {
            switch block.language {
            case "sh": try Self.runShell(block, in: folder)
            case "yaml": try Self.write(block, in: folder)
            case "console":
                try Self.check(block, in: folder)
                commands += 1
            // A few lines of a file that nobody writes here.
            case "text": break
            default: Issue.record("line \(block.line): nobody follows a block of this kind")
            }
        }
        #expect(commands >= 8)
        let made = try Self.files(
            of: folder.appendingPathComponent("kaders/Frameworks-Indicators/schuldhulp"))
        let kept = try Self.files(of: Self.fixture)
        #expect(made.keys.sorted() == kept.keys.sorted())
        for (name, text) in kept { #expect(made[name] == text, "\(name)") }
    }

    /// Runs the lines of a block as a shell does; the files of an installed program come from the checkout.
    private static func runShell(_ block: DocumentationPage.Block, in folder: URL) throws {
        let script = block.lines.joined(separator: "\n")
            .replacingOccurrences(of: "/usr/share/dossiertoets/", with: Program.root.path + "/")
        try ReaderFolder.runShell(script, of: block, in: folder)
    }

    /// Writes the file that a block shows; its first line says which.
    private static func write(_ block: DocumentationPage.Block, in folder: URL) throws {
        let name = try #require(block.lines.first?.split(separator: " ").last, "line \(block.line)")
        let text = block.lines.dropFirst().joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: folder.appendingPathComponent(String(name)))
    }

    /// Runs the command of a block; what goes wrong stands before what it gives, as on a screen.
    private static func check(_ block: DocumentationPage.Block, in folder: URL) throws {
        let command = try #require(block.lines.first)
        let start = "$ dossiertoets "
        #expect(command.hasPrefix(start), "line \(block.line)")
        let run = try Program.run(
            arguments(String(command.dropFirst(start.count))), environment: ["DOSSIERTOETS_DATA": "kaders"],
            folder: folder)
        var output = (run.messages + run.output).components(separatedBy: "\n")
        while output.last == "" { output.removeLast() }
        let excerpt = ConsoleExcerpt(
            place: "docs/kader-maken.md:\(block.line)", arguments: [], lines: Array(block.lines.dropFirst()))
        let missing = excerpt.missing(in: output)
        #expect(
            missing == nil, "\(excerpt.place) no longer is what is printed: \(output.joined(separator: "\n"))"
        )
    }

    /// The words of a command; those between quotes are one.
    private static func arguments(_ command: String) -> [String] {
        command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
        }
    }

    /// What the files of a folder hold, by name.
    private static func files(of folder: URL) throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map {
                ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
            })
    }
}
