import Diagnostics
import Foundation
import Frameworks
import Testing

struct FrameworkReaderTests {
    @Test func `a sound framework has no problems`() throws {
        let (source, problems) = try FrameworkFixture.make().read()
        #expect(problems == [])
        let framework = try #require(source)
        #expect(framework.id == "proef")
        #expect(framework.status == .inForce)
        #expect(framework.validFrom?.text == "2020-01-01")
        #expect(framework.requirements.map(\.code.description) == ["4.B1.a", "4.B1.b", "4.B1.c", "4.A1"])
        #expect(framework.region == nil)
    }

    @Test func `everything an author writes is kept`() throws {
        let framework = try #require(try FrameworkFixture.make().read().source)
        #expect(framework.documents.map(\.fileName) == ["bron.txt"])
        #expect(framework.questions.first?.criteria.map(\.code) == ["doelgericht"])
        #expect(framework.closing?.date.text == "afsluiting.datum")
        #expect(
            framework.parameters.map(\.kind) == [.duration, .codes(list: "Documentsoort"), .boolean])
        #expect(framework.parameters.map { $0.value.map(\.text) } == [["P42D"], [], ["ja"]])
        #expect(framework.terms.last?.parameters.map(\.kind.text) == ["betrokkenen"])
        #expect(framework.display.goodThreshold?.text == "0.7")
        #expect(framework.derived.first?.name == "volgende stap")
        #expect(framework.sections.first?.paragraphs.map(\.title) == ["Doelen"])
        #expect(framework.topics.map(\.alwaysReport) == [true, false])
    }

    @Test func `a requirement is read with its rule, nature and cases`() throws {
        let framework = try #require(try FrameworkFixture.make().read().source)
        let requirements = framework.requirements
        #expect(
            requirements.map(\.citation.location) == ["bijlage 1", "bijlage 1", "bijlage 1", "bladzijde 3"])
        #expect(requirements[0].cases.map(\.name) == [nil])
        #expect(requirements[0].cases[0].metWhen?.text == "count(doelen) >= 1\nand ja(strikt)")
        #expect(requirements[1].nature == .signal)
        #expect(requirements[1].refiningQuestions == ["Weet iedereen het ook?"])
        #expect(requirements[1].cases.map { $0.name?.text } == ["per doel", "per actie"])
        #expect(requirements[1].onlyIf?.code.description == "4.B1.a")
        let refined = try #require(RequirementCode("4.B1.a"))
        guard case .professional(.refines(let target)) = requirements[2].nature else {
            Issue.record("4.B1.c must refine another requirement")
            return
        }
        #expect(target.code == refined)
        #expect(requirements[2].cases.map(\.metWhen) == [nil])
    }

    @Test func `terms may stand beside the indicator that uses them`() throws {
        let fixture = FrameworkFixture.make().replacing(
            "beslisregels:\n  - code: 4.B1\n",
            with: """
                begrippen:
                  mijn doelen:
                    uitleg: De doelen.
                    is: |-
                      doelen
                beslisregels:
                  - code: 4.B1

                """, in: "proef/04-doelen.yaml")
        let (source, problems) = try fixture.read()
        #expect(problems == [])
        #expect(source?.terms.map(\.name) == ["oppakken", "lokale partij", "mijn doelen"])
        #expect(source?.indicators.first?.terms.map(\.explanation) == ["De doelen."])
    }

    @Test func `a case may say where its lack is told, a topic what is a good practice`() throws {
        let fixture = FrameworkFixture.make()
            .replacing(
                "vastgelegd(a.wie)\n", with: "vastgelegd(a.wie)\n            al gemeld bij: 4.B1.a\n",
                in: "proef/04-doelen.yaml"
            )
            .replacing(
                "altijd melden: ja\n",
                with: "altijd melden: ja\n    goed voorbeeld: Er zijn altijd doelen.\n",
                in: "proef/onderwerpen.yaml")
        let (source, problems) = try fixture.read()
        #expect(problems == [])
        let cases = try #require(source?.requirements.first { $0.code.description == "4.B1.b" }).cases
        #expect(cases.map { $0.toldAt?.code.description } == [nil, "4.B1.a"])
        #expect(source?.topics.map { $0.goodPractice?.text } == ["Er zijn altijd doelen.", nil])
    }

    @Test func `every file that was read is named with its digest`() throws {
        var fixture = FrameworkFixture.make(region: true)
        fixture.files["proef/README.md"] = "Geen deel van het kader."
        let files = try #require(try fixture.read().source).files
        #expect(
            files.map { $0.path.split(separator: "/").last } == [
                "streek.yaml", "kader.yaml", "04-doelen.yaml", "onderwerpen.yaml",
                "04-doelen.voorbeelden.yaml",
            ])
        #expect(files.allSatisfy { $0.sha256.count == 64 })
        #expect(Set(files.map(\.sha256)).count == files.count)
    }

    @Test func `the digest is that of the bytes`() throws {
        var fixture = FrameworkFixture.make()
        fixture.files["proef/onderwerpen.yaml"] = "abc"
        let files = try #require(try fixture.read().source).files
        // FIPS 180-2, appendix B.1
        let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(files.map(\.sha256).contains(digest))
    }

    @Test func `examples are neither read nor demanded when not asked for`() throws {
        var fixture = FrameworkFixture.make()
        fixture.files["proef/04-doelen.voorbeelden.yaml"] = "kapot: [\n"
        let (source, problems) = try fixture.read(examples: false)
        #expect(problems == [])
        #expect(source?.examples == [])
        #expect(source?.files.count == 3)
    }

    @Test func `problems of several files are told together in their order`() throws {
        let (_, problems) = try FrameworkFixture.make()
            .replacing("altijd melden: ja", with: "altijd melden: soms", in: "proef/onderwerpen.yaml")
            .replacing("hoofdvraag: A", with: "hoofdvraag: Z", in: "proef/04-doelen.yaml")
            .replacing("waarde: ja", with: "waarde: soms", in: "proef/kader.yaml")
            .replacing("niveau: dossier", with: "nivo: dossier", in: "proef/04-doelen.yaml")
            .read()
        #expect(
            problems.map { $0.prefix { $0 != "[" } } == [
                "04-doelen.yaml:4:13: fout ", "04-doelen.yaml:14:9: fout ", "04-doelen.yaml:18:9: fout ",
                "kader.yaml:35:13: fout ", "onderwerpen.yaml:11:20: fout ",
            ])
    }

    @Test func `lines may end with carriage return and line feed`() throws {
        var fixture = FrameworkFixture.make(region: true)
        fixture.files = fixture.files.mapValues { $0.replacingOccurrences(of: "\n", with: "\r\n") }
        let (source, problems) = try fixture.read()
        #expect(problems == [])
        #expect(
            source?.requirements.first?.cases.first?.metWhen?.text == "count(doelen) >= 1\nand ja(strikt)")
    }
}
