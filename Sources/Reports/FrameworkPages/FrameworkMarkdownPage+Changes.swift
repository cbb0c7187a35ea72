import Frameworks
import Paraphrasing

extension FrameworkMarkdownPage {
    /// What the region and a person changed, the framework's own beside it.
    var changes: [String] {
        let changes = FrameworkChanges(sheet)
        guard framework.region != nil || !changes.isEmpty else { return [] }
        var lines = ["## \(Markdown.text(ChangeWords.heading(of: framework)))"]
        let notes = ChangeWords.lines(changes, framework) + (changes.isEmpty ? [ChangeWords.nothing] : [])
        if !notes.isEmpty { lines += [""] + notes.map { Markdown.text($0) } }
        lines += list("Parameters met een andere waarde", changes.parameters.map(ChangeWords.line))
        if !changes.replaced.isEmpty {
            lines += ["", "**Begrippen die iets anders betekenen**", ""]
            lines += Markdown.header(["Begrip", "In het kader", "In de regio"])
            lines += changes.replaced.map { term in
                Markdown.row([
                    Markdown.text(FrameworkWords.name(of: term.now)),
                    both(sheet.baseParaphraser.paraphrase(term.before), term.before.expression),
                    both(sheet.paraphraser.paraphrase(term.now), term.now.expression),
                ])
            }
        }
        lines += list("Begrippen die erbij komen", changes.added.map(FrameworkWords.name))
        lines += list(
            "Toetspunten die erbij komen", changes.points.map { ChangeWords.line(for: $0, in: sheet) })
        lines += list(FrameworkWords.promotedTitle, changes.promoted.map(ChangeWords.promoted))
        lines += list("Onderwerpen die erbij komen", changes.topics.map(\.title))
        lines += list("Onderwerpen die ook worden gevoed", changes.feeds.map(ChangeWords.line))
        return lines
    }

    /// The examples of an indicator, in full; nothing when it is one of many.
    func examples(of indicator: IndicatorSource) -> [String] {
        guard sheet.indicator != nil else { return [] }
        let requirements = indicator.rules.flatMap(\.requirements) + indicator.points
        let rows = requirements.flatMap { requirement in
            sheet.examples(of: requirement.code).map { example in
                let words = ExampleWords(example, of: requirement, in: sheet)
                let dossier =
                    words.dossier.isEmpty
                    ? [Markdown.text(ExampleWords.empty)] : words.dossier.flatMap(Markdown.lines)
                return Markdown.row([
                    requirement.code.description, Markdown.text(words.name), words.outcome,
                    (words.circumstances.map(Markdown.text) + dossier).joined(separator: "<br>"),
                ])
            }
        }
        guard !rows.isEmpty else { return [] }
        return ["", "### Voorbeelden bij indicator \(indicator.number)", ""]
            + Markdown.header(["Eis", "Voorbeeld", "Uitkomst", "Dossier"]) + rows
    }

    private func list(_ heading: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", "**\(heading)**", ""] + lines.map { "- " + Markdown.text($0) }
    }

    private func both(_ words: Paraphrase, _ expression: ExpressionSource) -> String {
        let code = Markdown.code(
            expression.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        return (Markdown.words(words).map { [$0, code] } ?? [code]).joined(separator: "<br>")
    }
}
