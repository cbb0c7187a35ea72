import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// Why an indicator has its verdict, for a person: norm, rule, values and what would change it.
public struct ExplainReport {
    /// The most places of one kind beneath a requirement.
    static let placeLimit = 12
    /// The most items beneath a requirement.
    static let itemLimit = 20

    let explanation: Explanation
    var page: TextPage
    var framework: FrameworkSource { explanation.header.framework }
    var line: FactLine { FactLine(file: explanation.file, source: explanation.source) }

    /// The explanation as text for a terminal, empty when the framework or dossier has no such indicator.
    ///
    /// - Parameters:
    ///   - explanation: What to explain.
    ///   - width: The columns of the terminal; used between 40 and 200.
    ///   - inColour: Whether signs and headings get colours.
    /// - Returns: UTF-8 bytes.
    public static func text(_ explanation: Explanation, width: Int, inColour: Bool = false) -> [UInt8] {
        var report = ExplainReport(
            explanation: explanation, page: TextPage(width: width, inColour: inColour))
        report.write()
        return Array(report.page.text.utf8)
    }

    private mutating func write() {
        let number = explanation.indicator
        guard let source = framework.indicators.first(where: { $0.number == number }),
            let indicator = explanation.judgement.indicators.first(where: { $0.number == number })
        else { return }
        writeHead(source, indicator)
        for rule in source.rules {
            page.gap()
            page.heading("Beslisregel \(rule.code)")
            quote(rule.quotation.text, rule.citation)
            write(rule.requirements, of: indicator)
        }
        write(FrameworkWords.promotedTitle, source.promotedPoints, of: indicator)
        write(DossierWords.pointsTitle, source.plainPoints, of: indicator)
        if let sheet = explanation.sheet {
            FrameworkTextPage(sheet: sheet).writeParameters(to: &page)
            writeTerms(of: sheet)
        }
        writeTurning()
    }

    private mutating func write(
        _ heading: String, _ points: [RequirementSource], of indicator: IndicatorJudgement
    ) {
        guard !points.isEmpty else { return }
        page.gap()
        page.heading(heading)
        write(points, of: indicator)
    }

    private mutating func writeHead(_ source: IndicatorSource, _ indicator: IndicatorJudgement) {
        let judgement = explanation.judgement
        let place = Place(file: explanation.file, line: explanation.line ?? 0)
        page.heading(
            "Indicator \(source.number), \(VisibleText.escaped(source.title)): \(DossierWords.words(for: indicator))"
        )
        page.paragraph(
            "\(DossierWords.title(of: judgement)), bestand \(place), naar de stand van "
                + DutchWords.date(judgement.referenceDate))
        page.paragraph(InputWords.line(for: explanation.header))
        page.paragraph(
            "Het oordeel is een voorstel: een mens bevestigt het of wijkt er met een reden van af.")
        page.gap()
        quote(source.text, source.citation)
    }

    private mutating func quote(_ text: String, _ citation: Citation) {
        page.paragraph("“\(VisibleText.escaped(text))”", indent: 2)
        page.paragraph(
            "Bron: \(VisibleText.escaped(FrameworkWords.source(citation, in: framework)))", indent: 2,
            hanging: 2,
            style: .faint)
    }

    private mutating func write(_ requirements: [RequirementSource], of indicator: IndicatorJudgement) {
        for source in requirements {
            page.gap()
            guard let judgement = indicator.requirements.first(where: { $0.code == source.code }) else {
                page.paragraph(
                    "\(source.code) \(VisibleText.escaped(source.question)) Niet in dit bestand te beoordelen.",
                    indent: 2, hanging: 2)
                continue
            }
            page.entry(
                Sign(judgement), label: source.code.description,
                labelWidth: source.code.description.utf8.count,
                VisibleText.escaped(source.question), indent: 2)
            RequirementPart(
                requirement: source, framework: framework, paraphraser: explanation.sheet?.paraphraser,
                showsPlaces: true
            ).write(to: &page, indent: 5)
            writeOutcome(judgement, source, of: indicator)
        }
    }

    private mutating func writeTurning() {
        guard let turning = explanation.turning, !(turning.facts.isEmpty && turning.isEnough) else { return }
        page.gap()
        page.heading("Wat de uitkomst zou veranderen")
        page.paragraph(TurningWords.heading(turning), indent: 2)
        let width = String(turning.facts.count).utf8.count
        for (index, fact) in turning.facts.enumerated() {
            let number = String(index + 1)
            let blanks = String(repeating: " ", count: width - number.utf8.count)
            page.paragraph(
                "\(number). " + TurningWords.text(fact, file: explanation.file),
                indent: 2 + blanks.utf8.count,
                hanging: width + 2 - blanks.utf8.count)
        }
    }
}
