import Frameworks
import Judging
import Paraphrasing

/// A framework as a Markdown page.
struct FrameworkMarkdownPage {
    let sheet: FrameworkSheet

    /// The framework that is shown.
    var framework: FrameworkSource { sheet.framework }

    /// The page, with a line feed at the end.
    var text: String {
        let parts =
            [head, changes] + sheet.indicators.map { indicator($0) } + [
                closing, parameters, terms, derived, topics, sources,
            ]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
            + "\n"
    }

    private var head: [String] {
        var lines = [
            "# " + Markdown.text(framework.title), "", Markdown.text(FrameworkWords.line(for: framework)),
            "Deze bladzijde is gemaakt uit de bestanden van het kader. Wijzig die, niet deze bladzijde.", "",
            "Een indicator is positief als alle eisen van zijn beslisregels voldaan zijn of niet van toepassing zijn.",
            FrameworkWords.pointsLine(framework), "",
            "Elke voorwaarde staat er twee keer: in woorden die uit de voorwaarde zelf zijn gemaakt, en zoals zij geschreven is.",
            "",
        ]
        for question in sheet.questions {
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
        if !indicator.promotedPoints.isEmpty {
            lines += ["", "### \(FrameworkWords.promotedTitle): indicator \(indicator.number)", ""]
            lines += table(indicator.promotedPoints, withSource: true)
        }
        if !indicator.plainPoints.isEmpty {
            lines += ["", "### Toetspunten bij indicator \(indicator.number)", ""]
            lines += table(indicator.plainPoints, withSource: true)
        }
        return lines + examples(of: indicator)
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

    /// The question, how it must show, the conditions in words, and what stays for a person.
    private func words(_ requirement: RequirementSource) -> String {
        var lines = [
            "**\(Markdown.text(requirement.question))**",
            "Bewijs: \(Markdown.text(FrameworkWords.proof(of: requirement)))",
        ]
        if let changer = FrameworkWords.changer(requirement.origin) {
            lines.insert("Toegevoegd door \(Markdown.text(changer))", at: 1)
        }
        if let promotion = FrameworkWords.promotion(of: requirement, in: framework) {
            lines.append("\(Markdown.text(promotion.label)): \(Markdown.text(promotion.text))")
        }
        if let onlyIf = requirement.onlyIf { lines.append("Alleen als \(onlyIf.code) voldaan is") }
        for condition in LabelledCondition.conditions(of: requirement) {
            guard let words = Markdown.words(condition.words(by: sheet.paraphraser)) else { continue }
            lines.append("*\(Markdown.text(condition.label))*: \(words)")
        }
        lines += requirement.refiningQuestions.map { "Nog te beoordelen: " + Markdown.text($0) }
        if let reason = requirement.noQuestionBecause {
            lines.append("Geen vraag omdat: " + Markdown.text(reason))
        }
        lines += FrameworkWords.notes(on: requirement).map { "\($0.label): \(Markdown.text($0.text))" }
        let topics = sheet.topics(of: requirement.code).map { Markdown.text($0.title) }
        if !topics.isEmpty { lines.append("Onderwerp: " + topics.joined(separator: "; ")) }
        return lines.joined(separator: "<br>")
    }

    private func conditions(_ requirement: RequirementSource) -> String {
        LabelledCondition.conditions(of: requirement).map {
            "*\(Markdown.text($0.label))*<br>\(Markdown.code($0.lines))"
        }.joined(separator: "<br>")
    }
}
