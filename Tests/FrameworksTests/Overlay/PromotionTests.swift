import Frameworks
import Testing

/// What a region lets decide.
struct PromotionTests {
    private func framework(promoting entries: String) throws -> FrameworkSource {
        let fixture = FrameworkFixture.make(region: true)
            .replacing(
                "voorbeelden:", with: "beslissen mee:\n\(entries)voorbeelden:", in: "regios/streek.yaml")
        let (source, problems) = try fixture.read()
        #expect(problems == [])
        return try #require(source)
    }

    @Test func `a point of a region decides by the agreement that is named`() throws {
        let framework = try framework(
            promoting: "  - {code: 4.R1, besluit: \"Overleg van 1 mei, artikel 9\"}\n")
        let indicator = try #require(framework.indicators.first)
        #expect(indicator.promotedPoints.map(\.code.description) == ["4.R1"])
        #expect(indicator.promotedPoints.map(\.promotion?.decision) == ["Overleg van 1 mei, artikel 9"])
        #expect(indicator.plainPoints.map(\.code.description) == ["4.A1"])
    }

    @Test func `a region may let a point of the framework decide`() throws {
        let framework = try framework(promoting: "  - {code: 4.A1, besluit: artikel 9}\n")
        let point = try #require(framework.indicators.first?.points.first)
        #expect(point.isDeciding && point.origin == .framework)
    }

    @Test func `without a promotion only the requirements of rules decide`() throws {
        let (source, _) = try FrameworkFixture.make(region: true).read()
        let deciding = try #require(source).requirements.filter(\.isDeciding)
        #expect(deciding.map(\.code.description) == ["4.B1.a", "4.B1.b", "4.B1.c"])
    }

    @Test func `an empty list promotes nothing`() throws {
        let (source, problems) = try FrameworkFixture.make(region: true)
            .replacing("voorbeelden:", with: "beslissen mee: []\nvoorbeelden:", in: "regios/streek.yaml")
            .read()
        #expect(problems == [])
        #expect(source?.indicators.first?.promotedPoints == [])
    }

    @Test func `a promotion that may mean a point that could not be read is not reported as well`() throws {
        let fixture = FrameworkFixture.make(region: true)
            .replacing("- code: 4.R1", with: "- code: 4.A2", in: "regios/streek.yaml")
            .replacing(
                "voorbeelden:", with: "beslissen mee:\n  - {code: 4.R1, besluit: artikel 9}\nvoorbeelden:",
                in: "regios/streek.yaml")
        let (_, problems) = try fixture.read()
        #expect(problems.count == 1 && problems[0].contains("4.A2 is geen code van een toetspunt"))
    }
}
