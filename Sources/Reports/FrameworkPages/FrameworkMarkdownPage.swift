import Frameworks
import Judging

/// A framework as a Markdown page.
struct FrameworkMarkdownPage {
    let framework: FrameworkSource

    /// The page, with a line feed at the end.
    var text: String {
        let parts =
            [head] + framework.indicators.map { indicator($0) } + [
                parameters, terms, derived, topics, sources,
            ]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
            + "\n"
    }

    private var head: [String] {
        var lines = [
            "# " + Markdown.text(framework.title), "", Markdown.text(FrameworkWords.line(for: framework)),
            "Deze bladzijde is gemaakt uit de bestanden van het kader. Wijzig die, niet deze bladzijde.", "",
            "Een indicator is positief als alle eisen van zijn beslisregels voldaan zijn of niet van toepassing zijn.",
            "Toetspunten leiden tot bevindingen en tellen niet mee in het oordeel.", "",
        ]
        for question in framework.questions {
            lines.append("**\(Markdown.text(question.code)). \(Markdown.text(question.question))**")
            lines.append("Thema: \(Markdown.text(question.theme))")
            lines.append("")
            for criterion in question.criteria { lines.append("- " + Markdown.text(criterion.text)) }
            lines.append("")
        }
        return Array(lines.dropLast())
    }

    private func indicator(_ indicator: IndicatorSource) -> [String] {
        var lines = ["## Indicator \(indicator.number): \(Markdown.text(indicator.title))", ""]
        lines += quote(indicator.text, indicator.citation)
        for rule in indicator.rules {
            lines +=
                ["", "### Beslisregel \(rule.code)", ""] + quote(rule.quotation.text, rule.citation) + [""]
            lines += table(rule.requirements, withSource: false)
        }
        if !indicator.points.isEmpty {
            lines += ["", "### Toetspunten bij indicator \(indicator.number)", ""]
            lines += table(indicator.points, withSource: true)
        }
        return lines
    }

    private func quote(_ text: String, _ citation: Citation) -> [String] {
        [
            "> " + Markdown.text(text), ">",
            "> Bron: " + Markdown.text(FrameworkWords.source(citation, in: framework)),
        ]
    }

    private func table(_ requirements: [RequirementSource], withSource: Bool) -> [String] {
        let first = withSource ? "Toetspunt" : "Eis"
        return Markdown.header([first, "Norm", "Regel in woorden", "Voorwaarde"])
            + requirements.map { requirement in
                var norm = "“\(Markdown.text(requirement.quotation.text))”"
                if withSource {
                    norm +=
                        "<br>Bron: "
                        + Markdown.text(FrameworkWords.source(requirement.citation, in: framework))
                }
                return Markdown.row([
                    requirement.code.description, norm, words(requirement), conditions(requirement),
                ])
            }
    }

    /// The question, how it must show, and what stays for a person.
    private func words(_ requirement: RequirementSource) -> String {
        var lines = [
            "**\(Markdown.text(requirement.question))**",
            "Bewijs: \(Markdown.text(FrameworkWords.proof(of: requirement)))",
        ]
        if let onlyIf = requirement.onlyIf { lines.append("Alleen als \(onlyIf.code) voldaan is") }
        lines += requirement.refiningQuestions.map { "Nog te beoordelen: " + Markdown.text($0) }
        if let reason = requirement.noQuestionBecause {
            lines.append("Geen vraag omdat: " + Markdown.text(reason))
        }
        return lines.joined(separator: "<br>")
    }

    private func conditions(_ requirement: RequirementSource) -> String {
        LabelledCondition.conditions(of: requirement).map {
            "*\(Markdown.text($0.label))*<br>\(Markdown.code($0.lines))"
        }.joined(separator: "<br>")
    }

    private var parameters: [String] {
        guard !framework.parameters.isEmpty else { return [] }
        return ["## Parameters", "", "In een voorwaarde staan zij als `kader.` met de naam.", ""]
            + Markdown.header(["Parameter", "Waarde", "Betekenis", "Herkomst"])
            + framework.parameters.map { parameter in
                let origin = Markdown.text(FrameworkWords.words(for: parameter.origin))
                let decision = parameter.decision.map { "<br>" + Markdown.text($0) } ?? ""
                return Markdown.row([
                    Markdown.code([parameter.name]), Markdown.text(FrameworkWords.value(of: parameter)),
                    Markdown.text(parameter.explanation), origin + decision,
                ])
            }
    }

    private var terms: [String] {
        guard !framework.terms.isEmpty else { return [] }
        return ["## Begrippen", ""] + Markdown.header(["Begrip", "Betekenis", "Voorwaarde"])
            + framework.terms.map { term in
                let origin =
                    term.origin == .framework
                    ? "" : "<br>Herkomst: \(Markdown.text(FrameworkWords.words(for: term.origin)))"
                return Markdown.row([
                    Markdown.text(FrameworkWords.name(of: term)), Markdown.text(term.explanation) + origin,
                    code(term.expression),
                ])
            }
    }

    private var derived: [String] {
        guard !framework.derived.isEmpty else { return [] }
        return ["## Afleidingen", ""] + Markdown.header(["Afleiding", "Betekenis", "Voorwaarde"])
            + framework.derived.map { derived in
                let body =
                    switch derived.body {
                    case .expression(let expression): code(expression)
                    case .rows(let rows):
                        rows.map { "*als*<br>\(code($0.when))<br>*dan*<br>\(code($0.then))" }.joined(
                            separator: "<br>")
                    }
                return Markdown.row([Markdown.text(derived.name), Markdown.text(derived.explanation), body])
            }
    }

    private func code(_ expression: ExpressionSource) -> String {
        Markdown.code(
            expression.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    private var topics: [String] {
        guard !framework.topics.isEmpty else { return [] }
        var lines = ["## Onderwerpen van de bevindingen"]
        for section in framework.sections {
            for paragraph in section.paragraphs {
                let own = framework.topics.filter { $0.paragraph.text == paragraph.code }
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

    private var sources: [String] {
        let documents = framework.documents + (framework.region?.documents ?? [])
        return ["## Bronnen", ""] + documents.map { "- " + Markdown.text(FrameworkWords.line(for: $0)) }
    }
}
