import Diagnostics
import Foundation
import Testing

@testable import Frameworks

struct YamlLimitsTests {
    /// The problems when `onderwerpen.yaml` holds only this.
    private func problems(_ text: String) throws -> [String] {
        var fixture = FrameworkFixture.make()
        fixture.files["proef/onderwerpen.yaml"] = text
        return try fixture.read().problems
    }

    @Test func `a file has an upper size`() throws {
        let problem = "onderwerpen.yaml: fout [te-groot]: het bestand is groter dan 1 MiB – splits het"
        let comment = "# " + String(repeating: "x", count: YamlLimits.bytes - 2)
        #expect(try problems(comment).first == "onderwerpen.yaml: fout [leeg]: het bestand is leeg")
        #expect(try problems(comment + "x") == [problem])
    }

    @Test(arguments: [33, 900, 5_000])
    func `a file has an upper depth`(_ depth: Int) throws {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let code = try #require(try problems(text).first).split(separator: "[").dropFirst().first
        #expect(code?.hasPrefix(depth < 1_000 ? "te-diep]" : "yaml]") == true)
    }

    @Test func `thirty-two levels are read`() throws {
        let text = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
        #expect(
            try problems(text) == [
                "onderwerpen.yaml:1:1: fout [vorm]: onderwerpen.yaml moet een groep sleutels zijn"
            ])
    }

    @Test func `a file has an upper number of nodes`() throws {
        let text = "[" + String(repeating: "x,", count: YamlLimits.nodes) + "]"
        #expect(
            try problems(text) == [
                "onderwerpen.yaml:1:200000: fout [te-veel-onderdelen]: "
                    + "het bestand telt meer dan 100000 onderdelen – splits het"
            ])
    }

    @Test func `aliases that multiply are refused at the first anchor`() throws {
        var text = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let alias = Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
            text += "l\(level): &l\(level) [\(alias)]\n"
        }
        #expect(
            try problems(text) == [
                "onderwerpen.yaml:1:5: fout [anker]: ankers en verwijzingen (& en *) mogen niet – "
                    + "schrijf het voluit"
            ])
    }

    @Test func `aliases that multiply within a key are refused before the key is compared`() throws {
        var text = "l0: &l0 [x, x]\n"
        for level in 1...60 { text += "l\(level): &l\(level) [*l\(level - 1), *l\(level - 1)]\n" }
        let problem = try #require(try problems(text + "? *l60\n: x\n").first)
        #expect(problem.hasPrefix("onderwerpen.yaml:1:5: fout [anker]: "))
    }

    @Test(arguments: ["R&D", "A & B", "a *b", "&anker", "&een *twee"])
    func `signs of anchors within a text are text`(_ words: String) throws {
        let (_, problems) = try FrameworkFixture.make()
            .replacing("titel: Doelen gesteld", with: "titel: Over \(words)", in: "proef/onderwerpen.yaml")
            .read()
        #expect(problems == [])
    }

    @Test func `repeated keys are reported up to a limit`() throws {
        let text = String(repeating: "onderwerpen: []\n", count: 40)
        let found = try problems(text).filter { $0.contains("[dubbele-sleutel]") }
        #expect(found.count == YamlLimits.repeatedKeys + 1)
        #expect(
            found.last
                == "onderwerpen.yaml:22:1: fout [dubbele-sleutel]: de sleutel \"onderwerpen\" staat er "
                + "twee keer – voeg de twee samen of verwijder er één")
    }

    @Test func `bytes that are no text are refused`() {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: path) }
        let sink = ProblemSink()
        #expect(FileManager.default.createFile(atPath: path.path, contents: Data([0x61, 0xC3, 0x28])))
        #expect(SourceFile(path: path.path, problems: sink) == nil)
        #expect(
            sink.problems.map(\.description)
                == ["\(path.path): fout [geen-utf8]: het bestand is geen UTF-8 – sla het op als UTF-8"])
    }
}
