import Authoring
import Foundation
import Frameworks
import ShippedData
import Testing

struct ShippedFrameworksCoverageTests {
    static let frameworks = [
        "gv-samenwerking", "politiemeldingen-gelderland-zuid", "samen-optrekken-arnhem", "tsd-lokaal-netwerk",
    ]

    @Test(arguments: frameworks)
    func `every part of a condition is shown to turn`(framework: String) throws {
        let data = AuthoringFixtures.checkout + "/Frameworks-Indicators"
        let folder = LintFolder(
            directory: "\(data)/\(framework)",
            regions: LintFolder.regions(in: data + "/regios", for: framework))
        let test = FrameworkTest(
            folder, model: try AuthoringFixtures.model(), functions: ShippedFunctions.all)
        #expect(test.problems == [])
        #expect(test.coverage.uncovered == [])
    }
}
