import Diagnostics
import Frameworks
import Testing

struct SettingTests {
    private func setting(
        _ assignments: [(name: String, value: String)]
    ) throws -> (source: FrameworkSource, problems: [String]) {
        let framework = try #require(try FrameworkFixture.make(region: true).read().source)
        let (source, problems) = framework.setting(assignments)
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
