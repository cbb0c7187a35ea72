import Foundation

/// The built program, run as a person would.
enum Program {
    /// What a run gave.
    struct Run {
        /// How it ended.
        let status: Int32
        /// Standard output.
        let output: String
        /// Standard error.
        let messages: String
    }

    /// The checkout.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The program beside the tests.
    static var path: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
            "dossiertoets")
    }

    /// Runs the program in a folder, the checkout unless told otherwise, with 100 columns and no colour; a `wrapper`
    /// is a command, with its arguments, that runs the program, and empty runs it directly.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], folder: URL = root,
        wrapper: [String] = []
    ) throws -> Run {
        let process = process(arguments, environment)
        process.currentDirectoryURL = folder
        if let command = wrapper.first {
            process.executableURL = URL(fileURLWithPath: command)
            process.arguments = wrapper.dropFirst() + [path.path] + arguments
        }
        let output = Pipe()
        let messages = FileManager.default.temporaryDirectory.appendingPathComponent(
            "messages-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: messages.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: messages) }
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: messages)
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: String(decoding: data, as: UTF8.self),
            messages: try String(contentsOf: messages, encoding: .utf8))
    }

    /// How the program ends when its output and messages go to files or devices.
    static func status(
        _ arguments: [String], output: String = "/dev/null", messages: String = "/dev/null"
    ) throws -> Int32 {
        let process = process(arguments, [:])
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: messages))
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The program, ready to start in the checkout with 100 columns.
    ///
    /// It sees no settings of the person who tests, nor a file of settings that may stand in the checkout.
    static func process(_ arguments: [String], _ environment: [String: String]) -> Process {
        let process = Process()
        process.executableURL = path
        process.arguments = arguments
        process.currentDirectoryURL = root
        process.environment = [
            "COLUMNS": "100", "PATH": "/usr/bin:/bin", "DOSSIERTOETS_CONFIG": "/dev/null",
        ].merging(environment) { $1 }
        return process
    }
}
