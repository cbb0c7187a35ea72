import Foundation
import Testing

/// Where someone is who follows a page: a folder with the samples and with what the page had them make there.
enum ReaderFolder {
    /// Where what comes with the program is installed, and where a page has an administrator put a copy of it.
    private static let installed = ["/usr/share/dossiertoets", "/srv/dossiertoets"]

    /// Runs the command of an excerpt there; in the checkout when its page had nothing made before it.
    static func run(_ excerpt: ConsoleExcerpt) throws -> Program.Run {
        let arguments = excerpt.arguments.map(inCheckout)
        guard !excerpt.preparations.isEmpty else { return try Program.run(arguments) }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "lezer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let samples = "SampleDossiers"
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent(samples),
            withDestinationURL: Program.root.appendingPathComponent(samples))
        for block in excerpt.preparations { try prepare(block, in: folder) }
        return try Program.run(
            arguments, environment: ["DOSSIERTOETS_DATA": Program.root.path], folder: folder)
    }

    /// A path of an installed program as the one in the checkout.
    private static func inCheckout(_ argument: String) -> String {
        for path in installed where argument == path || argument.hasPrefix(path + "/") {
            return Program.root.path + argument.dropFirst(path.count)
        }
        return argument
    }

    /// Writes the file of a block, or runs its lines as a shell does.
    private static func prepare(_ block: DocumentationPage.Block, in folder: URL) throws {
        let text = block.lines.joined(separator: "\n") + "\n"
        if let file = block.file {
            return try Data(text.utf8).write(to: folder.appendingPathComponent(file))
        }
        try runShell(text, of: block, in: folder)
    }

    /// Runs lines of a block as a shell does.
    static func runShell(_ script: String, of block: DocumentationPage.Block, in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-ec", script]
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "line \(block.line)")
    }
}
