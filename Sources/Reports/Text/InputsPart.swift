import CivilDates
import Diagnostics
import Findings
import Frameworks

/// How many inputs became what, what they were tested against, and the files that were not judged.
struct InputsPart {
    let header: CheckHeader
    let totals: InputTotals
    /// The files that were not judged or that have warnings, at most `InputWords.fileLimit`, in order.
    let noted: [InputRecord]
    /// How many such files are not among them.
    let omitted: Int
    let undelivered: [RequirementLevel]
    /// The systems that may not deliver what their dossiers lack.
    var gaps: [DeliveryGap] = []
    /// Whether the check was interrupted.
    var isInterrupted = false

    /// Writes the summary.
    func write(to page: inout TextPage) {
        page.paragraph(InputWords.countLine(totals), style: .strong)
        if isInterrupted {
            page.paragraph(InputWords.interruptedLine, style: .improve)
        }
        page.paragraph(InputWords.line(for: header))
        page.paragraph(InputWords.proposalLine)
        for level in undelivered { page.paragraph(InputWords.undeliveredLine(level)) }
        DeliveryPart(gaps: gaps).write(to: &page)
        guard !noted.isEmpty else { return }
        page.gap()
        page.heading("Bij de bestanden")
        for input in noted { write(input, to: &page) }
        if omitted > 0 { page.line("  " + InputWords.rest(omitted)) }
    }

    private func write(_ input: InputRecord, to page: inout TextPage) {
        page.paragraph(
            "\(input.place): \(InputWords.words(for: input.status))", indent: 2, hanging: 2,
            style: input.status == .judged || input.status == .skipped ? nil : .improve)
        let problems = InputWords.problems(of: input)
        for problem in problems.shown {
            page.paragraph(problem.description, indent: 4, hanging: 2)
            for line in problem.excerpt?.split(separator: "\n") ?? [] { page.line("    " + line) }
        }
        if let rest = problems.rest { page.line("    " + rest) }
    }
}
