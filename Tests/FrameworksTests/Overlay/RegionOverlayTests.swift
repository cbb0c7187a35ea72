import Diagnostics
import Frameworks
import Testing

struct RegionOverlayTests {
    private func framework() throws -> FrameworkSource {
        let (source, problems) = try FrameworkFixture.make(region: true).read()
        #expect(problems == [])
        return try #require(source)
    }

    @Test func `a region replaces values and says so`() throws {
        let parameters = try framework().parameters
        #expect(parameters.map { $0.value.map(\.text) } == [["P14D"], ["kaart", "voorwaarden"], ["ja"]])
        #expect(parameters.map(\.origin) == [.region("streek"), .region("streek"), .framework])
        #expect(parameters[0].explanation == "Hoe lang een plan mag duren.")
        #expect(parameters[0].place.file.hasSuffix("kader.yaml"))
        #expect(parameters[0].value.first?.place.file.hasSuffix("streek.yaml") == true)
    }

    @Test func `a value of a region has the decision of the region, not that of the framework`() throws {
        #expect(try framework().parameters[0].decision == nil)
        let (source, problems) = try FrameworkFixture.make(region: true)
            .replacing(
                "termijnPlan: P14D", with: "termijnPlan: {waarde: P14D, besluit: De raad op 1 mei}",
                in: "regios/streek.yaml"
            )
            .replacing(
                "gelijkgesteld: [kaart, voorwaarden]",
                with: "gelijkgesteld:\n    waarde: [kaart]\n    besluit: Overleg van\n      2 mei",
                in: "regios/streek.yaml"
            ).read()
        #expect(problems == [])
        let parameters = try #require(source).parameters
        #expect(parameters.prefix(2).map(\.decision) == ["De raad op 1 mei", "Overleg van 2 mei"])
        #expect(parameters.prefix(2).map { $0.value.map(\.text) } == [["P14D"], ["kaart"]])
        let assignment = ParameterAssignment(commandLine: "termijnPlan", value: "P7D")
        #expect(try #require(source).setting([assignment]).source.parameters[0].decision == nil)
    }

    @Test func `a region replaces terms in their place and adds new ones behind`() throws {
        let terms = try framework().terms
        #expect(terms.map(\.name) == ["oppakken", "lokale partij", "streekteam"])
        #expect(terms.map(\.origin) == [.region("streek"), .framework, .region("streek")])
        #expect(terms[0].expression.text == "overdracht.datumOntvangst")
    }

    @Test func `a region adds points, examples, topics and documents`() throws {
        let framework = try framework()
        #expect(framework.indicators.first?.points.map(\.code.description) == ["4.A1", "4.R1"])
        #expect(framework.indicators.first?.points.map(\.origin) == [.framework, .region("streek")])
        #expect(framework.examples.suffix(2).map(\.name) == ["reden", "geen reden"])
        #expect(framework.topics.last?.origin == .region("streek"))
        #expect(framework.documents.map(\.id) == ["proefbron", "streekbron"])
        #expect(framework.region?.status == .proposal)
    }

    @Test func `a point of a region may feed a topic of the framework`() throws {
        let fixture = FrameworkFixture.make(region: true)
            .replacing(
                "aard: mechanisch\n", with: "aard: mechanisch\n    voedt: doelen-gesteld\n",
                in: "regios/streek.yaml"
            )
            .replacing("gevoed door: [4.R1]", with: "gevoed door: [4.R2]", in: "regios/streek.yaml")
        let (source, problems) = try fixture.read()
        #expect(problems.count == 1 && problems[0].contains("[onbekende-code]"))
        #expect(
            source?.topics.first?.fedBy.map(\.code.description) == ["4.B1.a", "4.B1.b", "4.R1"])
    }

    @Test func `a region is in force unless it says otherwise`() throws {
        let (source, problems) = try FrameworkFixture.make(region: true)
            .replacing("status: voorstel\n", with: "", in: "regios/streek.yaml").read()
        #expect(problems == [])
        #expect(source?.region?.status == .inForce)
    }

    @Test func `a term of a region may hide one of the framework only by the same name`() throws {
        let (source, problems) = try FrameworkFixture.make(region: true)
            .replacing("  streekteam:", with: "  lokale partij:", in: "regios/streek.yaml").read()
        #expect(problems == [])
        #expect(source?.terms.map(\.name) == ["oppakken", "lokale partij"])
        #expect(source?.terms.last?.parameters == [])
    }
}
