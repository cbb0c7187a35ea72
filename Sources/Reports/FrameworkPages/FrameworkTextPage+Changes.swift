import Diagnostics
import Frameworks
import Paraphrasing

extension FrameworkTextPage {
    /// What the region and a person changed, the framework's own beside it.
    func writeChanges(to page: inout TextPage) {
        let changes = FrameworkChanges(sheet)
        guard framework.region != nil || !changes.isEmpty else { return }
        page.gap()
        page.heading(VisibleText.escaped(ChangeWords.heading(of: framework)))
        for line in ChangeWords.lines(changes, framework) { page.paragraph(line, indent: 2) }
        if changes.isEmpty { page.paragraph(ChangeWords.nothing, indent: 2) }
        list("Parameters met een andere waarde", changes.parameters.map(ChangeWords.line), &page)
        writeReplaced(changes.replaced, &page)
        list("Begrippen die erbij komen", changes.added.map(FrameworkWords.name), &page)
        list(
            "Toetspunten die erbij komen", changes.points.map { ChangeWords.line(for: $0, in: sheet) }, &page)
        list(FrameworkWords.promotedTitle, changes.promoted.map(ChangeWords.promoted), &page)
        list("Onderwerpen die erbij komen", changes.topics.map(\.title), &page)
        list("Onderwerpen die ook worden gevoed", changes.feeds.map(ChangeWords.line), &page)
    }

    private func list(_ heading: String, _ lines: [String], _ page: inout TextPage) {
        guard !lines.isEmpty else { return }
        page.gap()
        page.paragraph("\(heading):", indent: 2)
        for line in lines { page.paragraph("- \(VisibleText.escaped(line))", indent: 4, hanging: 2) }
    }

    private func writeReplaced(_ terms: [FrameworkChanges.Term], _ page: inout TextPage) {
        guard !terms.isEmpty else { return }
        page.gap()
        page.paragraph("Begrippen die iets anders betekenen:", indent: 2)
        for term in terms {
            page.paragraph(
                "- \(VisibleText.escaped(FrameworkWords.name(of: term.now)))", indent: 4, hanging: 2)
            page.paragraph("In het kader:", indent: 6)
            page.words(sheet.baseParaphraser.paraphrase(term.before), indent: 8)
            page.code(term.before.expression, indent: 10, hasBar: true)
            page.paragraph("In de regio:", indent: 6)
            page.words(sheet.paraphraser.paraphrase(term.now), indent: 8)
            page.code(term.now.expression, indent: 10, hasBar: true)
        }
    }
}
