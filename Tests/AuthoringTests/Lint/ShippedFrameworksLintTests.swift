import Authoring
import Diagnostics
import Foundation
import Frameworks
import ShippedData
import Testing

struct ShippedFrameworksLintTests {
    @Test func `lint has nothing to say of the frameworks that come with the program`() throws {
        let data = AuthoringFixtures.checkout + "/Frameworks-Indicators"
        var scope = LintScope(data: data)
        scope.add(all: data)
        let report = FrameworkLint(model: try AuthoringFixtures.model(), functions: ShippedFunctions.all).run(
            scope)
        #expect(report.findings.map(\.problem.description) == [])
        #expect(report.frameworks.contains("tsd-lokaal-netwerk"))
    }
}
