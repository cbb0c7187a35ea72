import Diagnostics
import Findings
import Frameworks

/// What people answered, and from how many proposals they departed, per requirement.
struct AnswersPart {
    let summary: FindingsSummary

    /// Writes the answers.
    func write(to page: inout TextPage) {
        guard !summary.answers.isEmpty else { return }
        page.gap()
        page.heading("Antwoorden van mensen")
        let width = summary.answers.map { $0.code.description.utf8.count }.max() ?? 0
        for answered in summary.answers {
            page.labelled(
                answered.code.description, width: width, AnswerWords.departures(answered), indent: 2)
        }
    }
}
