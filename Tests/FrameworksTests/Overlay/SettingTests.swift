import Diagnostics
import Foundation
import Frameworks
import Testing

struct SettingTests {
    private func setting(
        _ assignments: [(name: String, value: String)]
    ) throws -> (source: FrameworkSource, problems: [String]) {
        let framework = try #require(try FrameworkFixture.make(region: true).read().source)
        let (source, problems) = framework.setting(
            assignments.map { ParameterAssignment(commandLine: $0.name, value: $0.value) })
        return (source, problems.map(\.description))
    }

    @Test func `the command line goes before region and framework`() throws {
        let (source, problems) = try setting([("termijnPlan", "P7D"), ("gelijkgesteld", "kaart, plan")])
        #expect(problems == [])
        #expect(source.parameters.map { $0.value.map(\.text) } == [["P7D"], ["kaart", "plan"], ["ja"]])
        #expect(source.parameters.map(\.origin) == [.commandLine, .commandLine, .framework])
        #expect(source.parameters[0].value.first?.place.description == "--set termijnPlan")
    }

    @Test func `a later assignment wins and an empty list is a list`() throws {
        let (source, problems) = try setting([("strikt", "nee"), ("strikt", "ja"), ("gelijkgesteld", "")])
        #expect(problems == [])
        #expect(source.parameters.map { $0.value.map(\.text) } == [["P14D"], [], ["ja"]])
    }

    @Test func `all wrong assignments are told and change nothing`() throws {
        let (source, problems) = try setting([
            ("termijPlan", "P7D"), ("strikt", "soms"), ("termijnPlan", " "), ("gelijkgesteld", "kaart,,plan"),
        ])
        #expect(
            problems == [
                "--set termijPlan: fout [onbekende-parameter]: parameter \"termijPlan\" bestaat niet in kader proef – "
                    + "bedoelt u \"termijnPlan\"?",
                "--set strikt: fout [onbekende-waarde]: \"soms\" kan niet bij parameter strikt – kies uit: ja, nee",
                "--set termijnPlan: fout [leeg]: de waarde van parameter termijnPlan is leeg",
                "--set gelijkgesteld: fout [leeg]: de waarde van parameter gelijkgesteld is leeg",
            ])
        #expect(
            source.parameters.map { $0.value.map(\.text) } == [["P14D"], ["kaart", "voorwaarden"], ["ja"]])
    }
}

/// Parameter values out of a file of settings.
extension SettingTests {
    /// The framework with values out of a file with these lines.
    private func setting(file text: String) throws -> (source: FrameworkSource, problems: [String]) {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        let entries = SettingsReader.read(path: file.path).entries
        let framework = try #require(try FrameworkFixture.make(region: true).read().source)
        let (source, problems) = framework.setting(entries.compactMap(ParameterAssignment.init))
        return (
            source, problems.map { $0.description.replacingOccurrences(of: file.path, with: "i.yaml") }
        )
    }

    @Test func `a file gives a list as a list or with commas`() throws {
        for list in ["[kaart, plan]", "kaart, plan"] {
            let (source, problems) = try setting(file: "termijnPlan: P7D\ngelijkgesteld: \(list)\n")
            #expect(problems == [])
            #expect(source.parameters.map { $0.value.map(\.text) } == [["P7D"], ["kaart", "plan"], ["ja"]])
            #expect(source.parameters.map(\.origin) == [.settings, .settings, .framework])
            #expect(source.parameters[0].value.first?.place.line == 1)
        }
        #expect(try setting(file: "gelijkgesteld: []\n").source.parameters[1].value == [])
    }

    @Test func `what is wrong with a value is said where it stands`() throws {
        let (source, problems) = try setting(
            file: "termijPlan: P7D\nstrikt: soms\ntermijnPlan: [P7D]\ngelijkgesteld: [kaart, '']\n")
        #expect(
            problems == [
                "i.yaml:1:1: fout [onbekende-parameter]: parameter \"termijPlan\" bestaat niet in kader proef – "
                    + "bedoelt u \"termijnPlan\"?",
                "i.yaml:2:9: fout [onbekende-waarde]: \"soms\" kan niet bij parameter strikt – kies uit: ja, nee",
                "i.yaml:3:1: fout [vorm]: parameter \"termijnPlan\" moet een enkele waarde zijn",
                "i.yaml:4:24: fout [leeg]: de waarde van parameter gelijkgesteld is leeg",
            ])
        #expect(
            source.parameters.map { $0.value.map(\.text) } == [["P14D"], ["kaart", "voorwaarden"], ["ja"]])
    }
}
