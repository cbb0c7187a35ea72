import Foundation
import Testing

/// The example in the documentation, and that there is a key for every option.
struct ConfigurationExampleTests {
    private static let example = "docs/voorbeelden/dossiertoets.yaml"

    /// The words of the options of `check`, without dashes and without `no-`.
    private func options() throws -> Set<String> {
        let dump = try Program.run(["check", "--experimental-dump-help"]).output
        let page = try #require(
            try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any])
        let command = try #require(page["command"] as? [String: Any])
        let arguments = try #require(command["arguments"] as? [[String: Any]])
        let names = arguments.compactMap { ($0["preferredName"] as? [String: String])?["name"] }
        return Set(names.map { $0.hasPrefix("no-") ? String($0.dropFirst(3)) : $0 })
    }

    /// The lines of the example with the settings in it switched on.
    private func switchedOn() throws -> String {
        let text = try String(contentsOf: Program.root.appending(path: Self.example), encoding: .utf8)
        // What explains has one blank behind its sign; a setting has none, or the two of its indentation.
        return text.replacing(/(?m)^#(?=[a-z]|  )/, with: "")
    }

    @Test func `the example can be copied as it is`() throws {
        let run = try Program.run(["check", "--show-config", "--config", Self.example])
        #expect(run.status == 0)
        #expect(run.messages == "")
        #expect(run.output.hasSuffix("  \(Self.example): gelezen, er staat niets in\n"))
    }

    @Test func `everything in the example can be switched on`() throws {
        try SettingsFolders.with(work: try switchedOn()) { folders in
            let run = try folders.run(["check", "--show-config", "--data", Program.root.path])
            #expect(run.status == 0)
            #expect(run.messages == "")
            for key in try options().subtracting(Self.onlyOnCommandLine).subtracting(["set", "data"]) {
                let shown = try folders.shown(key, ["--data", Program.root.path])
                #expect(shown.contains("dossiertoets.yaml:"), "\(key)")
            }
        }
    }

    /// Options that are no settings: they ask for something once.
    private static let onlyOnCommandLine: Set = [
        "worklist", "force", "with-values", "show-limits", "show-config", "config", "help", "version",
    ]

    @Test func `every option of check is a key, or is asked for each time`() throws {
        let keys = try options().subtracting(Self.onlyOnCommandLine)
        try SettingsFolders.with(work: "xxxxxxxxxxxx: ja") { folders in
            let messages = try folders.run(["check", "--show-config"]).messages
            let line = try #require(messages.split(separator: "\n").first)
            let known = try #require(line.split(separator: "kies uit: ").last)
            #expect(Set(known.split(separator: ", ").map(String.init)) == keys)
        }
    }
}
