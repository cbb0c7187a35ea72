import Diagnostics
import Foundation
import Frameworks
import Testing

struct FrameworkFolderTests {
    /// The problems when one file of the fixture is gone.
    private func problems(without file: String) throws -> [String] {
        var fixture = FrameworkFixture.make()
        fixture.files[file] = nil
        return try fixture.read().problems
    }

    @Test func `a folder that does not exist cannot be read`() {
        let (source, problems) = FrameworkReader.read(directory: "/bestaat/niet")
        #expect(source == nil)
        #expect(
            problems.map(\.description)
                == ["/bestaat/niet: fout [niet-te-lezen]: de map van het kader is niet te lezen"])
    }

    @Test func `a framework without its first file has no source`() throws {
        var fixture = FrameworkFixture.make()
        fixture.files["proef/kader.yaml"] = nil
        let (source, problems) = try fixture.read()
        #expect(source == nil)
        #expect(problems == ["kader.yaml: fout [ontbrekend-bestand]: het bestand ontbreekt"])
    }

    @Test func `missing topics are told once`() throws {
        #expect(
            try problems(without: "proef/onderwerpen.yaml")
                == ["onderwerpen.yaml: fout [ontbrekend-bestand]: het bestand ontbreekt"])
    }

    @Test func `an indicator without examples is told once`() throws {
        #expect(
            try problems(without: "proef/04-doelen.voorbeelden.yaml") == [
                "04-doelen.yaml: fout [ontbrekend-bestand]: bij deze indicator ontbreken de voorbeelden – "
                    + "schrijf 04-doelen.voorbeelden.yaml"
            ])
    }

    @Test func `examples without an indicator are told once`() throws {
        #expect(
            try problems(without: "proef/04-doelen.yaml") == [
                "04-doelen.voorbeelden.yaml: fout [ontbrekend-bestand]: "
                    + "bij deze voorbeelden ontbreekt het bestand van de indicator"
            ])
    }

    @Test func `a missing region profile is told`() throws {
        var fixture = FrameworkFixture.make(region: true)
        fixture.files["regios/streek.yaml"] = nil
        #expect(
            try fixture.read().problems == [
                "regios/streek.yaml: fout [ontbrekend-bestand]: het bestand ontbreekt"
            ])
    }

    @Test(arguments: ["4-doelen.yaml", "doelen.yaml", "05_doelen.yaml", "00-doelen.yaml", "04-doelen.yml"])
    func `a file without a role is refused`(_ name: String) throws {
        var fixture = FrameworkFixture.make()
        fixture.files["proef/" + name] = ""
        #expect(
            try fixture.read().problems == [
                "\(name): fout [bestandsnaam]: dit bestand heeft in een kader geen betekenis – "
                    + "noem het NN-naam.yaml of NN-naam.voorbeelden.yaml, of haal het weg"
            ])
    }

    @Test(arguments: ["README.md", ".04-doelen.yaml.swp", ".verborgen.yaml"])
    func `other files are left alone`(_ name: String) throws {
        var fixture = FrameworkFixture.make()
        fixture.files["proef/" + name] = "x"
        #expect(try fixture.read().problems == [])
    }
}
