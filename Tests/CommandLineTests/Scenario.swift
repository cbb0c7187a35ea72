import Foundation

/// One story of the command line: a command, what it prints and how it ends.
///
/// A file of `Scenarios` begins with `# why`, then `$ arguments`, `= status`, `--- output` with the expected standard
/// output, and optionally `--- messages` with the expected standard error. An output of `…` alone is not compared.
struct Scenario: CustomStringConvertible {
    /// The name of the file.
    let name: String
    /// The arguments behind `dossiertoets`.
    let arguments: [String]
    /// The expected status.
    let status: Int32
    /// The expected standard output, or nil when it is not compared.
    let output: String?
    /// The expected standard error, or nil when it is not compared.
    let messages: String?

    var description: String { name }

    /// All scenarios, sorted by name.
    static var all: [Scenario] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".scenario") }.sorted().map { Scenario(name: $0) }
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Scenarios"

    private init(name: String) {
        self.name = name
        let text = (try? String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)) ?? ""
        var parts: [String: [String]] = [:]
        var part = "head"
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("--- ") {
                part = String(line.dropFirst(4))
            } else {
                parts[part, default: []].append(line)
            }
        }
        let head = parts["head"] ?? []
        func value(_ mark: String) -> String {
            head.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) } ?? ""
        }
        arguments = value("$ ").split(separator: " ").map(String.init)
        status = Int32(value("= ")) ?? -1
        output = Self.expected(parts["output"])
        messages = Self.expected(parts["messages"])
    }

    private static func expected(_ lines: [String]?) -> String? {
        guard let lines else { return "" }
        var text = lines.joined(separator: "\n")
        while text.hasSuffix("\n") { text.removeLast() }
        return text == "…" ? nil : text
    }
}
