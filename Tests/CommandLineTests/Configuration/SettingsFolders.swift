import Foundation
import Testing

/// A working folder and a folder of a user's settings, gone after the test.
struct SettingsFolders {
    /// The working folder.
    let work: URL
    /// What `XDG_CONFIG_HOME` names.
    let user: URL

    /// Makes the folders with files of settings in them, and removes them after the body.
    ///
    /// - Parameters:
    ///   - work: What the file of the working folder holds, or nil for none.
    ///   - user: What the file of the user holds, or nil for none.
    ///   - body: What is tried with them.
    /// - Throws: What the body throws, or why a file cannot be written.
    static func with(
        work: String? = nil, user: String? = nil, _ body: (SettingsFolders) throws -> Void
    ) throws {
        let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
            path: "instellingen-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let folders = SettingsFolders(work: root.appending(path: "werk"), user: root.appending(path: "xdg"))
        try folders.write(work, to: folders.work.appending(path: "dossiertoets.yaml"))
        try folders.write(user, to: folders.user.appending(path: "dossiertoets/dossiertoets.yaml"))
        try body(folders)
    }

    /// Writes a file, or only makes its folder when there is nothing to write.
    func write(_ text: String?, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        if let text { try Data(text.utf8).write(to: file) }
    }

    /// Runs the program in the working folder, where it sees these settings and no others.
    ///
    /// The folders are left out of what it says: `xdg` stands for that of the user, and `werk` for the working folder.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Program.Run {
        let own = ["DOSSIERTOETS_CONFIG": "", "XDG_CONFIG_HOME": user.path]
        let run = try Program.run(arguments, environment: own.merging(environment) { $1 }, folder: work)
        let root = work.deletingLastPathComponent().path + "/"
        return Program.Run(
            status: run.status, output: run.output.replacing(root, with: ""),
            messages: run.messages.replacing(root, with: ""))
    }

    /// What `check --show-config` says of an option or parameter: value and origin, with one blank between words; empty when it
    /// says nothing.
    func shown(
        _ name: String, _ arguments: [String] = [], environment: [String: String] = [:]
    ) throws -> String {
        let run = try run(["check", "--show-config"] + arguments, environment: environment)
        var lines = run.output.split(separator: "\n")[...]
        while let line = lines.popFirst() {
            let words = line.split(separator: " ")
            guard words.first.map(String.init) == name, line.hasPrefix("  ") else { continue }
            // What is indented further belongs to it as well.
            let rest = lines.prefix { $0.hasPrefix("     ") }.flatMap { $0.split(separator: " ") }
            return (words.dropFirst() + rest).joined(separator: " ")
        }
        return ""
    }

    /// Expects what `check --show-config` says of an option or parameter.
    func expect(
        _ name: String, _ arguments: [String] = [], environment: [String: String] = [:],
        shows expected: String
    ) throws {
        let shown = try shown(name, arguments, environment: environment)
        #expect(shown == expected)
    }
}
