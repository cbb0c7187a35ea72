import Frameworks
import Judging
import Paraphrasing

extension FrameworkMarkdownPage {
    /// When a dossier counts as closed, in words and as written.
    var closing: [String] {
        let closing = sheet.closing
        guard !closing.isEmpty else { return [] }
        return ["## Sluiting", "", "Een afsluiting laat een lopende termijn eindigen.", ""]
            + Markdown.header(["Onderdeel", "In woorden", "Voorwaarde"])
            + closing.map { part in
                Markdown.row([
                    part.label, Markdown.words(sheet.paraphraser.paraphrase(part.expression.text)) ?? "",
                    code(part.expression),
                ])
            }
    }

    /// The parameters with what they mean and who changed them.
    var parameters: [String] {
        let parameters = sheet.parameters
        guard !parameters.isEmpty else { return [] }
        return ["## Parameters", "", "In een voorwaarde staan zij als `kader.` met de naam.", ""]
            + Markdown.header(["Parameter", "Waarde", "Soort", "Betekenis", "Herkomst"])
            + parameters.map { parameter in
                let origin = sheet.change(of: parameter) ?? FrameworkWords.words(for: parameter.origin)
                let decision = parameter.decision.map { "<br>" + Markdown.text($0) } ?? ""
                return Markdown.row([
                    Markdown.code([parameter.name]), Markdown.text(FrameworkWords.value(of: parameter)),
                    Markdown.text(FrameworkWords.words(for: parameter.kind)),
                    Markdown.text(parameter.explanation), Markdown.text(origin) + decision,
                ])
            }
    }

    /// The terms with what they mean, in words and as written.
    var terms: [String] {
        let terms = sheet.terms
        guard !terms.isEmpty else { return [] }
        return ["## Begrippen", ""] + Markdown.header(["Begrip", "Betekenis", "In woorden", "Voorwaarde"])
            + terms.map { term in
                let origin =
                    term.origin == .framework
                    ? "" : "<br>Herkomst: \(Markdown.text(FrameworkWords.words(for: term.origin)))"
                return Markdown.row([
                    Markdown.text(FrameworkWords.name(of: term)), Markdown.text(term.explanation) + origin,
                    Markdown.words(sheet.paraphraser.paraphrase(term)) ?? "", code(term.expression),
                ])
            }
    }

    /// The derived values, in words and as written.
    var derived: [String] {
        let derived = sheet.derived
        guard !derived.isEmpty else { return [] }
        return ["## Afleidingen", ""]
            + Markdown.header(["Afleiding", "Betekenis", "In woorden", "Voorwaarde"])
            + derived.map { value in
                Markdown.row([
                    Markdown.text(value.name), Markdown.text(value.explanation),
                    body(value.body) { Markdown.words(sheet.paraphraser.paraphrase($0.text)) ?? "" },
                    body(value.body, code),
                ])
            }
    }

    private func body(_ body: DerivedSource.Body, _ shown: (ExpressionSource) -> String) -> String {
        switch body {
        case .expression(let expression): shown(expression)
        case .rows(let rows):
            rows.map { "*als*<br>\(shown($0.when))<br>*dan*<br>\(shown($0.then))" }.joined(separator: "<br>")
        }
    }

    private func code(_ expression: ExpressionSource) -> String {
        Markdown.code(
            expression.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    /// The topics of the findings, by section and paragraph.
    var topics: [String] {
        let topics = sheet.topics
        guard !topics.isEmpty else { return [] }
        var lines = ["## Onderwerpen van de bevindingen"]
        for section in framework.sections {
            for paragraph in section.paragraphs {
                let own = topics.filter { $0.paragraph.text == paragraph.code }
                guard !own.isEmpty else { continue }
                lines += ["", "### \(Markdown.text(section.title)): \(Markdown.text(paragraph.title))", ""]
                lines += Markdown.header(["Onderwerp", "Eisen", "Wat gaat goed", "Wat kan beter"])
                lines += own.map { topic in
                    let codes = topic.fedBy.map(\.code.description).joined(separator: ", ")
                    return Markdown.row([
                        Markdown.text(topic.title) + (topic.alwaysReport ? "<br>altijd melden" : ""), codes,
                        Markdown.text(topic.good.text), Markdown.text(topic.improve.text),
                    ])
                }
            }
        }
        return lines
    }

    /// The documents that are cited.
    var sources: [String] {
        ["## Bronnen", ""] + sheet.documents.map { "- " + Markdown.text(FrameworkWords.line(for: $0)) }
    }
}
