import Frameworks
import Judging
import Paraphrasing

extension FrameworkHTMLPage {
    /// When a dossier counts as closed, in words and as written.
    var closing: String {
        let header = ["Onderdeel", "In woorden", "Voorwaarde"]
        let rows = sheet.closing.map { part in
            HTMLText.row(
                header,
                [
                    part.label, HTMLText.words(sheet.paraphraser.paraphrase(part.expression.text)),
                    HTMLText.code(part.expression),
                ])
        }
        guard !rows.isEmpty else { return "" }
        return section(
            "sluiting", "Sluiting",
            "<p>Een afsluiting laat een lopende termijn eindigen.</p>\n"
                + HTMLText.table("Wanneer een dossier gesloten is", kind: "changed", header, rows))
    }

    /// The parameters with what they mean and who changed them.
    var parameters: String {
        let header = ["Parameter", "Waarde", "Soort", "Betekenis", "Besluit", "Herkomst"]
        let rows = sheet.parameters.map { parameter in
            let origin = sheet.change(of: parameter) ?? FrameworkWords.words(for: parameter.origin)
            return HTMLText.row(
                header,
                [
                    "<code>\(HTMLText.escaped(parameter.name))</code>",
                    HTMLText.escaped(FrameworkWords.value(of: parameter)),
                    HTMLText.escaped(FrameworkWords.words(for: parameter.kind)),
                    HTMLText.escaped(parameter.explanation),
                    HTMLText.escaped(parameter.decision ?? "geen vermeld"), HTMLText.escaped(origin),
                ], id: HTMLText.anchor("parameter", parameter.name))
        }
        guard !rows.isEmpty else { return "" }
        return section(
            "parameters", "Parameters",
            "<p>In een voorwaarde staan zij als <code>kader.</code> met de naam.</p>\n"
                + HTMLText.table("De parameters en hun waarde", kind: "parameters", header, rows))
    }

    /// The terms with what they mean, in words and as written.
    var terms: String {
        let header = ["Begrip", "Betekenis", "In woorden", "Voorwaarde"]
        let rows = sheet.terms.map { term in
            let origin =
                term.origin == .framework
                ? ""
                : "<p class=\"quiet\">Herkomst: \(HTMLText.escaped(FrameworkWords.words(for: term.origin)))</p>"
            return HTMLText.row(
                header,
                [
                    HTMLText.name(of: term),
                    "<p>\(HTMLText.escaped(term.explanation))</p>\(origin)",
                    HTMLText.words(sheet.paraphraser.paraphrase(term)), HTMLText.code(term.expression),
                ], id: HTMLText.anchor("begrip", term.name))
        }
        guard !rows.isEmpty else { return "" }
        return section(
            "begrippen", "Begrippen",
            HTMLText.table("De begrippen en hun betekenis", kind: "meanings", header, rows))
    }

    /// The derived values, in words and as written.
    var derived: String {
        let header = ["Afleiding", "Betekenis", "In woorden", "Voorwaarde"]
        let rows = sheet.derived.map { value in
            HTMLText.row(
                header,
                [
                    HTMLText.escaped(value.name), HTMLText.escaped(value.explanation),
                    body(value.body) { HTMLText.words(sheet.paraphraser.paraphrase($0.text)) },
                    body(value.body, HTMLText.code),
                ])
        }
        guard !rows.isEmpty else { return "" }
        return section(
            "afleidingen", "Afleidingen",
            "<p>Afleidingen tellen niet mee in het oordeel.</p>\n"
                + HTMLText.table("De afleidingen en hun betekenis", kind: "meanings", header, rows))
    }

    private func body(_ body: DerivedSource.Body, _ shown: (ExpressionSource) -> String) -> String {
        switch body {
        case .expression(let expression): shown(expression)
        case .rows(let rows):
            rows.map { row in
                "<p class=\"label\">als</p>\(shown(row.when))<p class=\"label\">dan</p>\(shown(row.then))"
            }.joined()
        }
    }

    /// The topics of the findings, by section and paragraph.
    var topics: String {
        let header = ["Onderwerp", "Eisen", "Wat gaat goed", "Wat kan beter"]
        let topics = sheet.topics
        let paragraphs = framework.sections.flatMap { section in
            section.paragraphs.compactMap { paragraph -> String? in
                let own = topics.filter { $0.paragraph.text == paragraph.code }
                guard !own.isEmpty else { return nil }
                let rows = own.map {
                    HTMLText.row(header, cells($0), id: HTMLText.anchor("onderwerp", $0.code))
                }
                let title = "\(section.title): \(paragraph.title)"
                return "<h3>\(HTMLText.escaped(title))</h3>\n"
                    + HTMLText.table(
                        "Onderwerpen van \(title)", hidesCaption: true, kind: "topics", header, rows)
            }
        }
        return section("onderwerpen", "Onderwerpen van de bevindingen", paragraphs.joined())
    }

    private func cells(_ topic: TopicSource) -> [String] {
        let shown = Set(sheet.indicators.map(\.number))
        let codes = topic.fedBy.map { reference in
            let code = reference.code.description
            return shown.contains(reference.code.indicator)
                ? HTMLText.link(code, to: HTMLText.anchor("eis", code)) : HTMLText.escaped(code)
        }
        let always = topic.alwaysReport ? "<p class=\"quiet\">altijd melden</p>" : ""
        return [
            HTMLText.escaped(topic.title) + always, codes.joined(separator: ", "),
            HTMLText.escaped(topic.good.text), HTMLText.escaped(topic.improve.text),
        ]
    }
}
