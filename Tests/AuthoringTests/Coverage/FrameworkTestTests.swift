import Authoring
import Diagnostics
import Foundation
import Frameworks
import Testing

struct FrameworkTestTests {
    @Test func `the small framework holds and is covered, alone and with its region`() throws {
        let test = try Self.test(AuthoringFixtures.frameworks)
        #expect(test.rows.map(\.region) == [nil, "streek"])
        #expect(test.rows.map(\.failing) == [0, 0])
        #expect(test.problems == [])
        #expect(test.coverage.problems.map(\.description) == [])
        #expect(test.coverage.count == 7)
    }

    /// What goes from the examples, and what is not covered then.
    static let gaps: [(name: String, from: String, to: String, said: String)] = [
        (
            "the fragment that makes a condition fail",
            "veiligheidsplannen: [{nummer: 1, soort: lokaal, datumVaststelling: null}]",
            "veiligheidsplannen: []",
            """
            klein/03-veiligheidsplan.yaml:63:54: waarschuwing [niet-gedekt]: "vastgelegd(p.datumVaststelling)" geeft in geen \
            voorbeeld nee – schrijf bij 3.A1 een voorbeeld waarin dat zo is
            """
        ),
        (
            "what the system cannot deliver",
            "nietLeverbaar: [veiligheidsplannen.afspraken.verantwoordelijke]",
            "nietLeverbaar: [veiligheidsplannen.afspraken]",
            """
            klein/03-veiligheidsplan.yaml:37:11: waarschuwing [niet-gedekt]: "heeft een verantwoordelijke(a)" geeft in geen \
            voorbeeld onbekend – schrijf bij 3.B1.b een voorbeeld waarin dat zo is
            """
        ),
    ]

    @Test(arguments: gaps.indices)
    func `an answer that no example shows is told with its place`(_ index: Int) throws {
        let gap = Self.gaps[index]
        let said = try AuthoringFixtures.withCopy { folder in
            let path = folder + "/klein/03-veiligheidsplan.voorbeelden.yaml"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try #require(text.contains(gap.from))
            try Data(text.replacingOccurrences(of: gap.from, with: gap.to).utf8).write(
                to: URL(fileURLWithPath: path))
            return try Self.test(folder).coverage.problems.map {
                $0.description.replacingOccurrences(of: folder + "/", with: "")
            }
        }
        #expect(said.contains(gap.said), "\(said)")
    }

    @Test func `an example that gives another outcome is told and counted`() throws {
        let test = try AuthoringFixtures.withCopy { folder in
            let path = folder + "/klein/03-veiligheidsplan.voorbeelden.yaml"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let range = try #require(text.range(of: "uitkomst: nog niet aan de orde"))
            try Data(text.replacingCharacters(in: range, with: "uitkomst: niet voldaan").utf8).write(
                to: URL(fileURLWithPath: path))
            return try Self.test(folder)
        }
        #expect(!test.holds)
        #expect(test.rows.map(\.failing) == [1, 1])
        #expect(test.problems.map(\.code) == ["voorbeeld-wijkt-af"])
    }

    @Test(arguments: [false, true])
    func `an example may hold for the framework by itself, where a region has another term`(says: Bool) throws
    {
        let test = try AuthoringFixtures.withCopy { folder in
            let path = folder + "/klein/03-veiligheidsplan.voorbeelden.yaml"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let range = try #require(text.range(of: "peildatum: 2026-03-20"))
            // Behind the four weeks of the region, before the six of the framework.
            let day = "peildatum: 2026-04-05" + (says ? "\n    alleen zonder regio: ja" : "")
            try Data(text.replacingCharacters(in: range, with: day).utf8).write(
                to: URL(fileURLWithPath: path))
            return try Self.test(folder)
        }
        #expect(test.holds == says)
        #expect(test.rows.map(\.failing) == [0, says ? 0 : 1])
        #expect(
            test.problems.map { "\($0.message) – \($0.remedy ?? "")" }
                == (says
                    ? []
                    : [
                        "3.B1.a komt met regio streek uit op \"niet voldaan\" in plaats van \"nog niet aan de orde\": de termijn loopt nog – geldt het alleen voor het kader zelf, zet er dan \"alleen zonder regio: ja\" bij; pas de voorwaarde aan of de uitkomst van het voorbeeld als het daar ook afwijkt"
                    ]))
    }

    /// Tests the framework in a folder with its region.
    private static func test(_ folder: String) throws -> FrameworkTest {
        let framework = LintFolder(directory: folder + "/klein", regions: [folder + "/regios/streek.yaml"])
        return FrameworkTest(
            framework, model: try AuthoringFixtures.model(), functions: DossierFunctions.all)
    }
}
