import Diagnostics
import Frameworks
import Judging

/// A framework as text for a terminal.
struct FrameworkTextPage {
    let sheet: FrameworkSheet

    /// The framework that is shown.
    var framework: FrameworkSource { sheet.framework }

    /// Writes the page.
    func write(to page: inout TextPage) {
        page.heading(VisibleText.escaped(framework.title))
        page.paragraph(VisibleText.escaped(FrameworkWords.line(for: framework)))
        writeQuestions(to: &page)
        writeChanges(to: &page)
        for indicator in sheet.indicators { write(indicator, to: &page) }
        writeClosing(to: &page)
        writeParameters(to: &page)
        writeTerms(to: &page)
        writeDerived(to: &page)
        writeTopics(to: &page)
        page.gap()
        page.heading("Bronnen")
        for document in sheet.documents {
            page.paragraph(VisibleText.escaped(FrameworkWords.line(for: document)), indent: 2, hanging: 2)
        }
    }

    private func writeQuestions(to page: inout TextPage) {
        for question in sheet.questions {
            page.gap()
            page.heading(VisibleText.escaped("\(question.code). \(question.question)"))
            page.paragraph("Thema: \(VisibleText.escaped(question.theme))", indent: 2, hanging: 2)
            let codes = Set(
                sheet.indicators.filter { $0.question.text == question.code }.map(\.criterion.text))
            for criterion in question.criteria where codes.contains(criterion.code) {
                page.paragraph("- \(VisibleText.escaped(criterion.text))", indent: 2, hanging: 2)
            }
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
        write(FrameworkWords.promotedTitle, indicator.promotedPoints, to: &page)
        write(DossierWords.pointsTitle, indicator.plainPoints, to: &page)
    }

    private func write(_ heading: String, _ points: [RequirementSource], to page: inout TextPage) {
        guard !points.isEmpty else { return }
        page.gap()
        page.heading(heading, indent: 2)
        write(points, to: &page)
    }

    private func write(_ requirements: [RequirementSource], to page: inout TextPage) {
        for requirement in requirements {
            page.gap()
            page.paragraph(
                "\(requirement.code) \(VisibleText.escaped(requirement.question))", indent: 2, hanging: 2,
                style: .strong)
            if let changer = FrameworkWords.changer(requirement.origin) {
                page.paragraph("Toegevoegd door \(changer)", indent: 4, hanging: 2)
            }
            RequirementPart(
                requirement: requirement, framework: framework, paraphraser: sheet.paraphraser,
                showsPlaces: false
            ).write(to: &page, indent: 4)
            for question in requirement.refiningQuestions {
                page.paragraph("Nog te beoordelen: \(VisibleText.escaped(question))", indent: 4, hanging: 2)
            }
            for note in FrameworkWords.notes(on: requirement) {
                page.paragraph("\(note.label): \(VisibleText.escaped(note.text))", indent: 4, hanging: 2)
            }
            for topic in sheet.topics(of: requirement.code) {
                page.paragraph("Onderwerp: \(VisibleText.escaped(topic.title))", indent: 4, hanging: 2)
            }
            writeExamples(of: requirement, to: &page)
        }
    }

    private func quote(_ text: String, _ citation: Citation, _ page: inout TextPage) {
        page.paragraph("“\(VisibleText.escaped(text))”", indent: 2)
        let source = FrameworkWords.source(citation, in: framework)
        page.paragraph("Bron: \(VisibleText.escaped(source))", indent: 2, hanging: 2, style: .faint)
    }

    private func writeTopics(to page: inout TextPage) {
        let topics = sheet.topics
        guard !topics.isEmpty else { return }
        page.gap()
        page.heading("Onderwerpen van de bevindingen")
        for section in framework.sections {
            for paragraph in section.paragraphs {
                let own = topics.filter { $0.paragraph.text == paragraph.code }
                guard !own.isEmpty else { continue }
                page.gap()
                page.paragraph(
                    VisibleText.escaped("\(section.title) – \(paragraph.title)"), indent: 2, style: .strong)
                for topic in own {
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
