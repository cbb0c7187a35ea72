import Foundation
import Testing

/// What a person types, sees, and how it ends.
///
/// To renew the expected texts after a change that was meant: run a command of a scenario in the checkout with
/// `COLUMNS=100` and put its output into the file.
struct ScenarioTests {
    @Test(arguments: Scenario.all)
    func `a command prints and ends as its scenario says`(scenario: Scenario) throws {
        let run = try Program.run(scenario.arguments)
        #expect(run.status == scenario.status)
        if let output = scenario.output { #expect(trimmed(run.output) == output) }
        if let messages = scenario.messages { #expect(trimmed(run.messages) == messages) }
    }

    @Test func `there are scenarios`() {
        #expect(!Scenario.all.isEmpty)
    }

    private func trimmed(_ text: String) -> String {
        var text = text
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}
