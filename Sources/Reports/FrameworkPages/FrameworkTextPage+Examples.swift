import Diagnostics
import Frameworks
import Paraphrasing

extension FrameworkTextPage {
    /// The examples of a requirement: in full beside a single indicator, else how many there are.
    func writeExamples(of requirement: RequirementSource, to page: inout TextPage) {
        let examples = sheet.examples(of: requirement.code)
        guard !examples.isEmpty else { return }
        guard sheet.indicator != nil else {
            page.paragraph("Voorbeelden: \(examples.count)", indent: 4)
            return
        }
        page.paragraph("Voorbeelden:", indent: 4)
        for example in examples {
            let words = ExampleWords(example, of: requirement, in: sheet)
            page.paragraph("- \(VisibleText.escaped(words.name)): \(words.outcome)", indent: 6, hanging: 2)
            page.paragraph(VisibleText.escaped(words.circumstances.joined(separator: " ")), indent: 8)
            if words.dossier.isEmpty { page.paragraph(ExampleWords.empty, indent: 8) }
            for line in words.dossier.flatMap(\.lines) {
                page.paragraph(
                    (line.depth == 0 ? "" : "- ") + VisibleText.escaped(line.phrase.text),
                    indent: 8 + line.depth * TextPage.step, hanging: 2)
            }
        }
    }
}
