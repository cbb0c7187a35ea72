import Diagnostics
import Frameworks
import Judging
import Paraphrasing

extension FrameworkTextPage {
    /// When a dossier counts as closed, in words and as written.
    func writeClosing(to page: inout TextPage) {
        let closing = sheet.closing
        guard !closing.isEmpty else { return }
        page.gap()
        page.heading("Sluiting (een afsluiting laat een lopende termijn eindigen)")
        for part in closing {
            page.paragraph("\(part.label):", indent: 4)
            write(part.expression, to: &page)
        }
    }

    /// The parameters with what they mean and who changed them.
    func writeParameters(to page: inout TextPage) {
        let parameters = sheet.parameters
        guard !parameters.isEmpty else { return }
        page.gap()
        page.heading("Parameters (in een voorwaarde: kader.naam)")
        for parameter in parameters {
            page.gap()
            let value = FrameworkWords.value(of: parameter)
            let kind = FrameworkWords.words(for: parameter.kind)
            page.paragraph(
                VisibleText.escaped("\(parameter.name): \(value) (\(kind))"), indent: 2, hanging: 2,
                style: .strong)
            page.paragraph(VisibleText.escaped(parameter.explanation), indent: 4)
            if let decision = parameter.decision {
                page.paragraph("Besluit: \(VisibleText.escaped(decision))", indent: 4, hanging: 2)
            }
            if let change = sheet.change(of: parameter) {
                page.paragraph(VisibleText.escaped(change), indent: 4, hanging: 2)
            }
        }
    }

    /// The terms with what they mean, in words and as written.
    func writeTerms(to page: inout TextPage) {
        let terms = sheet.terms
        guard !terms.isEmpty else { return }
        page.gap()
        page.heading("Begrippen")
        for term in terms {
            page.gap()
            let origin = term.origin == .framework ? "" : " (\(FrameworkWords.words(for: term.origin)))"
            page.paragraph(
                VisibleText.escaped(FrameworkWords.name(of: term)) + origin, indent: 2, style: .strong)
            page.paragraph(VisibleText.escaped(term.explanation), indent: 4)
            page.words(sheet.paraphraser.paraphrase(term), indent: 6)
            page.code(term.expression, indent: 8, hasBar: true)
        }
    }

    /// The derived values, in words and as written.
    func writeDerived(to page: inout TextPage) {
        let derived = sheet.derived
        guard !derived.isEmpty else { return }
        page.gap()
        page.heading("Afleidingen (tellen niet mee in het oordeel)")
        for value in derived {
            page.gap()
            page.paragraph(VisibleText.escaped(value.name), indent: 2, style: .strong)
            page.paragraph(VisibleText.escaped(value.explanation), indent: 4)
            switch value.body {
            case .expression(let expression): write(expression, to: &page)
            case .rows(let rows):
                for row in rows {
                    page.line("    als")
                    write(row.when, to: &page)
                    page.line("    dan")
                    write(row.then, to: &page)
                }
            }
        }
    }

    private func write(_ expression: ExpressionSource, to page: inout TextPage) {
        page.words(sheet.paraphraser.paraphrase(expression.text), indent: 6)
        page.code(expression, indent: 8, hasBar: true)
    }
}
