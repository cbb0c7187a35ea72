import Frameworks
import Paraphrasing

extension FrameworkHTMLPage {
    /// Whether anything can be said of changes.
    var showsChanges: Bool { framework.region != nil || !FrameworkChanges(sheet).isEmpty }

    /// What the region and a person changed, the framework's own beside it.
    var changes: String {
        guard showsChanges else { return "" }
        let changes = FrameworkChanges(sheet)
        let notes = ChangeWords.lines(changes, framework) + (changes.isEmpty ? [ChangeWords.nothing] : [])
        let proposal = framework.region?.status == .proposal
        let lines = notes.enumerated().map { index, note in
            "<p\(index == 0 && proposal ? " class=\"warning\"" : "")>\(HTMLText.escaped(note))</p>\n"
        }
        let points = changes.points.map { point in
            let code = point.code.description
            let rest = ChangeWords.line(for: point, in: sheet).dropFirst(code.count)
            return HTMLText.link(code, to: HTMLText.anchor("eis", code)) + HTMLText.escaped(String(rest))
        }
        let added = changes.added.map(HTMLText.link(toTerm:))
        let topics = changes.topics.map {
            HTMLText.link($0.title, to: HTMLText.anchor("onderwerp", $0.code))
        }
        return section(
            "veranderd", ChangeWords.heading(of: framework),
            lines.joined() + parameters(changes.parameters) + terms(changes.replaced)
                + list("Begrippen die erbij komen", added) + list("Toetspunten die erbij komen", points)
                + list(
                    FrameworkWords.promotedTitle,
                    changes.promoted.map { HTMLText.escaped(ChangeWords.promoted($0)) })
                + list("Onderwerpen die erbij komen", topics)
                + list(
                    "Onderwerpen die ook worden gevoed",
                    changes.feeds.map { HTMLText.escaped(ChangeWords.line(for: $0)) }))
    }

    private func parameters(_ changes: [FrameworkChanges.Parameter]) -> String {
        let header = ["Parameter", "In het kader", "Nu", "Veranderd door"]
        let rows = changes.map { change in
            HTMLText.row(
                header,
                [
                    HTMLText.link(change.now.name, to: HTMLText.anchor("parameter", change.now.name)),
                    HTMLText.escaped(change.before.map(FrameworkWords.value) ?? "onbekend"),
                    HTMLText.escaped(FrameworkWords.value(of: change.now)),
                    HTMLText.escaped(FrameworkWords.changer(change.now.origin) ?? ""),
                ])
        }
        return rows.isEmpty
            ? "" : HTMLText.table("Parameters met een andere waarde", kind: "values", header, rows)
    }

    private func terms(_ changes: [FrameworkChanges.Term]) -> String {
        let header = ["Begrip", "In het kader", "In de regio"]
        let rows = changes.map { change in
            HTMLText.row(
                header,
                [
                    HTMLText.link(toTerm: change.now),
                    HTMLText.words(sheet.baseParaphraser.paraphrase(change.before))
                        + HTMLText.code(change.before.expression),
                    HTMLText.words(sheet.paraphraser.paraphrase(change.now))
                        + HTMLText.code(change.now.expression),
                ])
        }
        return rows.isEmpty
            ? "" : HTMLText.table("Begrippen die iets anders betekenen", kind: "changed", header, rows)
    }

    private func list(_ heading: String, _ items: [String]) -> String {
        guard !items.isEmpty else { return "" }
        return
            "<h3>\(HTMLText.escaped(heading))</h3>\n<ul>\n\(items.map { "<li>\($0)</li>\n" }.joined())</ul>\n"
    }
}
