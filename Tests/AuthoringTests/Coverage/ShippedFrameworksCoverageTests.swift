import Authoring
import Foundation
import Frameworks
import ShippedData
import Testing

struct ShippedFrameworksCoverageTests {
    /// The parts of conditions that no example can turn, by framework: what stands around them decides first.
    ///
    /// Where a case applies only when something is so, that same thing cannot be otherwise in its conditions.
    static let closed: [String: Set<String>] = [
        "tsd-lokaal-netwerk": [
            "count(voorwaarden van Veilig Thuis) >= 1", "count(voorwaarden van Veilig Thuis) = 0",
            "gedeeld met toestemming(deling)", "toestemming geweigerd voor(iemand)",
        ],
        "gv-samenwerking": [
            "count(voorwaarden van Veilig Thuis) = 0", "count(hulp.voorzieningen) = 0",
            "some aanwezige in gesprek.aanwezigen satisfies van Veilig Thuis(aanwezige)",
            "some aanwezige in gesprek.aanwezigen satisfies van de gemeente(aanwezige)",
            "eerst vastgelegde(wachtlijst.vanaf, @\"2199-12-31\") < @\"2199-12-31\"",
            "eerst vastgelegde(overdracht.datum, @\"2199-12-31\") < @\"2199-12-31\"", "count(meldingen) = 1",
        ],
    ]

    @Test(arguments: closed.keys.sorted())
    func `every part of a condition is shown to turn, but for those that cannot`(framework: String) throws {
        let data = AuthoringFixtures.checkout + "/Frameworks-Indicators"
        let folder = LintFolder(
            directory: "\(data)/\(framework)",
            regions: LintFolder.regions(in: data + "/regios", for: framework))
        let test = FrameworkTest(
            folder, model: try AuthoringFixtures.model(), functions: ShippedFunctions.all)
        #expect(test.problems == [])
        #expect(Set(test.coverage.uncovered.map { Self.bare($0.text) }) == Self.closed[framework])
    }

    /// The text without the parentheses around the whole.
    private static func bare(_ text: String) -> String {
        text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : text
    }
}
