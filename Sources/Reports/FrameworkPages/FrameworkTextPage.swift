import Diagnostics
import Frameworks
import Judging

/// A framework as text for a terminal.
struct FrameworkTextPage {
    let framework: FrameworkSource

    /// Writes the page.
    func write(to page: inout TextPage) {
        page.heading(VisibleText.escaped(framework.title))
        page.paragraph(VisibleText.escaped(FrameworkWords.line(for: framework)))
        for indicator in framework.indicators { write(indicator, to: &page) }
        writeParameters(to: &page)
        writeTerms(to: &page)
        writeDerived(to: &page)
        writeTopics(to: &page)
        page.gap()
        page.heading("Bronnen")
        for document in framework.documents + (framework.region?.documents ?? []) {
            page.paragraph(VisibleText.escaped(FrameworkWords.line(for: document)), indent: 2, hanging: 2)
        }
    }

    private func write(_ indicator: IndicatorSource, to page: inout TextPage) {
        page.gap()
        page.heading("Indicator \(indicator.number), \(VisibleText.escaped(indicator.title))")
        quote(indicator.text, indicator.citation, &page)
        for rule in indicator.rules {
            page.gap()
            page.heading("Beslisregel \(rule.code)", indent: 2)
            quote(rule.quotation.text, rule.citation, &page)
            write(rule.requirements, to: &page)
        }
        guard !indicator.points.isEmpty else { return }
        page.gap()
        page.heading("Toetspunten (tellen niet mee in het oordeel)", indent: 2)
        write(indicator.points, to: &page)
    }

    private func write(_ requirements: [RequirementSource], to page: inout TextPage) {
        for requirement in requirements {
            page.gap()
            page.paragraph(
                "\(requirement.code) \(VisibleText.escaped(requirement.question))", indent: 2, hanging: 2,
                style: .strong)
            RequirementPart(requirement: requirement, framework: framework, showsPlaces: false)
                .write(to: &page, indent: 4)
            for question in requirement.refiningQuestions {
                page.paragraph("Nog te beoordelen: \(VisibleText.escaped(question))", indent: 4, hanging: 2)
            }
        }
    }

    private func quote(_ text: String, _ citation: Citation, _ page: inout TextPage) {
        page.paragraph("“\(VisibleText.escaped(text))”", indent: 2)
        let source = FrameworkWords.source(citation, in: framework)
        page.paragraph("Bron: \(VisibleText.escaped(source))", indent: 2, hanging: 2, style: .faint)
    }

    private func writeParameters(to page: inout TextPage) {
        guard !framework.parameters.isEmpty else { return }
        page.gap()
        page.heading("Parameters (in een voorwaarde: kader.naam)")
        for parameter in framework.parameters {
            page.gap()
            let value = FrameworkWords.value(of: parameter)
            let origin = FrameworkWords.words(for: parameter.origin)
            page.paragraph(
                "\(VisibleText.escaped("\(parameter.name): \(value)")) (\(origin))", indent: 2, hanging: 2)
            page.paragraph(VisibleText.escaped(parameter.explanation), indent: 4)
            if let decision = parameter.decision {
                page.paragraph("Besluit: \(VisibleText.escaped(decision))", indent: 4, hanging: 2)
            }
        }
    }

    private func writeTerms(to page: inout TextPage) {
        guard !framework.terms.isEmpty else { return }
        page.gap()
        page.heading("Begrippen")
        for term in framework.terms {
            page.gap()
            let origin = term.origin == .framework ? "" : " (\(FrameworkWords.words(for: term.origin)))"
            page.paragraph(
                VisibleText.escaped(FrameworkWords.name(of: term)) + origin, indent: 2, style: .strong)
            page.paragraph(VisibleText.escaped(term.explanation), indent: 4)
            write(term.expression, to: &page)
        }
    }

    private func writeDerived(to page: inout TextPage) {
        guard !framework.derived.isEmpty else { return }
        page.gap()
        page.heading("Afleidingen (tellen niet mee in het oordeel)")
        for derived in framework.derived {
            page.gap()
            page.paragraph(VisibleText.escaped(derived.name), indent: 2, style: .strong)
            page.paragraph(VisibleText.escaped(derived.explanation), indent: 4)
            switch derived.body {
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
        let lines = expression.text.split(separator: "\n", omittingEmptySubsequences: false)
        page.code(lines.map { VisibleText.escaped(String($0)) }, indent: 8)
    }

    private func writeTopics(to page: inout TextPage) {
        guard !framework.topics.isEmpty else { return }
        page.gap()
        page.heading("Onderwerpen van de bevindingen")
        for section in framework.sections {
            for paragraph in section.paragraphs {
                page.gap()
                page.paragraph(
                    VisibleText.escaped("\(section.title) – \(paragraph.title)"), indent: 2, style: .strong)
                for topic in framework.topics where topic.paragraph.text == paragraph.code {
                    let codes = topic.fedBy.map(\.code.description).joined(separator: ", ")
                    let always = topic.alwaysReport ? "; altijd melden" : ""
                    page.paragraph(
                        "\(VisibleText.escaped(topic.title)) (\(codes)\(always))", indent: 4, hanging: 2)
                    page.paragraph("Goed: \(VisibleText.escaped(topic.good.text))", indent: 6, hanging: 2)
                    page.paragraph("Beter: \(VisibleText.escaped(topic.improve.text))", indent: 6, hanging: 2)
                }
            }
        }
    }
}
