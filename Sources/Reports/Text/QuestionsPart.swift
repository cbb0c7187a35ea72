import Diagnostics
import Findings
import Frameworks

/// The questions only a person can answer: for what was not delivered, then per indicator.
struct QuestionsPart {
    let summary: FindingsSummary
    let framework: FrameworkSource

    /// Writes the questions.
    func write(to page: inout TextPage) {
        let undelivered = summary.rows.isEmpty ? [] : summary.undelivered
        guard !summary.openQuestions.isEmpty || !undelivered.isEmpty else { return }
        page.gap()
        page.heading("Vragen die alleen een mens kan beantwoorden")
        if !undelivered.isEmpty { page.gap() }
        for level in undelivered {
            page.paragraph(InputWords.undeliveredQuestion(level, framework), indent: 2, hanging: 2)
        }
        for indicator in framework.indicators {
            let questions = summary.openQuestions.filter { $0.code.indicator == indicator.number }
            guard !questions.isEmpty else { continue }
            page.gap()
            page.paragraph("\(indicator.number) \(VisibleText.escaped(indicator.title))", indent: 2)
            let width = questions.map { $0.code.description.utf8.count }.max() ?? 0
            for question in questions {
                page.labelled(
                    question.code.description, width: width,
                    "\(VisibleText.escaped(question.question)) (\(FindingWords.counted(question, in: framework)))",
                    indent: 4)
            }
        }
    }
}
