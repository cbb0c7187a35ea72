import Diagnostics

/// The check that a text counts only where there is something to count.
enum SlotCheck {
    /// Reports `{aantal}` and `{beoordeeld}` in texts of requirements that are judged as a whole.
    ///
    /// They would count the fields that decided, which no reader means.
    static func run(_ framework: FrameworkSource, problems: ProblemSink) {
        for requirement in framework.requirements where !hasRows(requirement) {
            for text in [requirement.texts.good, requirement.texts.improve, requirement.texts.unknown] {
                for slot in [TextSlot.count, .judged] where text.segments.contains(.slot(slot)) {
                    problems.report(
                        .slot, at: text.place,
                        "{\(slot.rawValue)} heeft bij \(requirement.code) niets te tellen",
                        remedy: "zet \"voor elk\" bij de eis, of schrijf de zin zonder")
                }
            }
        }
    }

    /// Whether more than one thing is judged: the elements of a list, or several cases.
    private static func hasRows(_ requirement: RequirementSource) -> Bool {
        requirement.cases.count > 1 || requirement.cases.contains { $0.forEach != nil }
    }
}
