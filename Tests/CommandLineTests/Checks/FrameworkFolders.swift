import Foundation

/// A folder with the dossier model and no framework, for commands that write one.
struct FrameworkFolders {
    /// The folder that `--data` names.
    let root: URL

    /// Makes the folder, runs something in it, and removes it.
    static func with(_ body: (FrameworkFolders) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(
            "kaders-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let folder = root.appendingPathComponent("Frameworks-Indicators")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Program.root.appendingPathComponent("Frameworks-Indicators/dossiermodel"),
            to: folder.appendingPathComponent("dossiermodel"))
        try body(FrameworkFolders(root: root))
    }

    /// Runs a command on the folder; paths in what it says begin in the folder.
    func run(_ arguments: String...) throws -> Program.Run { try run(arguments) }

    /// Runs a command on the folder; paths in what it says begin in the folder.
    func run(_ arguments: [String]) throws -> Program.Run {
        let run = try Program.run(arguments + ["--data", root.path])
        return Program.Run(status: run.status, output: shown(run.output), messages: shown(run.messages))
    }

    /// The text of a file of a framework.
    func text(_ name: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent("Frameworks-Indicators/\(name)"), encoding: .utf8)
    }

    /// Writes a file of a framework.
    func write(_ text: String, to name: String) throws {
        let url = root.appendingPathComponent("Frameworks-Indicators/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func shown(_ text: String) -> String {
        text.replacingOccurrences(of: root.path + "/Frameworks-Indicators/", with: "")
    }
}
