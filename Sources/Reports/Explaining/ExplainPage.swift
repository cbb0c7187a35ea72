import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// Why an indicator has its verdict, as a page: the requirements beside the dossier's own file.
struct ExplainPage {
    /// The most facts of one kind in one table.
    static let factLimit = 100

    let explanation: Explanation
    let source: IndicatorSource
    let indicator: IndicatorJudgement
    let rows: SourceRows
    let deciding: DecidingRows

    /// Prepares the page; nil when the framework or the dossier has no such indicator, or there is no text of it.
    init?(_ explanation: Explanation) {
        let number = explanation.indicator
        guard let document = explanation.document,
            let source = explanation.header.framework.indicators.first(where: { $0.number == number }),
            let indicator = explanation.judgement.indicators.first(where: { $0.number == number })
        else { return nil }
        self.explanation = explanation
        self.source = source
        self.indicator = indicator
        rows = SourceRows(document)
        deciding = DecidingRows(rows, indicator)
    }

    var framework: FrameworkSource { explanation.header.framework }

    /// The page.
    var text: String {
        let title =
            "Indicator \(source.number), \(source.title): \(DossierWords.words(for: indicator))"
        let page = SheetPage(
            title: title, style: ExplainStyle.text, skip: "Naar de eisen", lead: lead, contents: contents)
        let requirements =
            source.rules.map(rule).joined() + points
            + ExplainedDefinitions(explanation.sheet).text + turning
        return page.opening + """
            <div class="reasons">
            \(requirements)</div>
            <section class="dossier" aria-labelledby="dossier">
            <h2 id="dossier">Het dossier</h2>
            \(SourceTable(self).text)</section>

            """ + SheetPage.closing
    }

    private var lead: String {
        let place = Place(file: explanation.file, line: explanation.line ?? 0)
        let judgement = explanation.judgement
        return SheetPage.paragraph(
            "\(DossierWords.title(of: judgement)), bestand \(place), naar de stand van "
                + "\(DutchWords.date(judgement.referenceDate)).")
            + SheetPage.paragraph(InputWords.line(for: explanation.header))
            + SheetPage.paragraph(
                "Het oordeel is een voorstel: een mens bevestigt het of wijkt er met een reden van af.")
            + quote(source.text, source.citation)
    }

    private var contents: String {
        var links = source.rules.map {
            HTMLText.link("Beslisregel \($0.code)", to: HTMLText.anchor("regel", $0.code.description))
        }
        if !source.promotedPoints.isEmpty {
            links.append(HTMLText.link(FrameworkWords.promotedTitle, to: "meebeslissers"))
        }
        if !source.plainPoints.isEmpty { links.append(HTMLText.link("Toetspunten", to: "toetspunten")) }
        let definitions = ExplainedDefinitions(explanation.sheet)
        links += definitions.links
        if hasTurning { links.append(HTMLText.link("Wat de uitkomst zou veranderen", to: "veranderen")) }
        links.append(HTMLText.link("Het dossier", to: "dossier"))
        return "<ul>\n\(links.map { "<li>\($0)</li>\n" }.joined())</ul>\n"
    }

    private func rule(_ rule: DecisionRuleSource) -> String {
        SheetPage.section(
            HTMLText.anchor("regel", rule.code.description), "Beslisregel \(rule.code)",
            quote(rule.quotation.text, rule.citation) + rule.requirements.map(requirement).joined())
    }

    private var points: String {
        section("meebeslissers", FrameworkWords.promotedTitle, source.promotedPoints)
            + section("toetspunten", DossierWords.pointsTitle, source.plainPoints)
    }

    private func section(_ name: String, _ title: String, _ points: [RequirementSource]) -> String {
        points.isEmpty ? "" : SheetPage.section(name, title, points.map(requirement).joined())
    }

    private func requirement(_ source: RequirementSource) -> String {
        ExplainedRequirement(self, source).text
    }

    private func quote(_ text: String, _ citation: Citation) -> String {
        """
        <blockquote>
        <p>“\(HTMLText.escaped(text))”</p>
        <p class="quiet">Bron: \(HTMLText.escaped(FrameworkWords.source(citation, in: framework)))</p>
        </blockquote>

        """
    }

    private var hasTurning: Bool {
        explanation.turning.map { !($0.facts.isEmpty && $0.isEnough) } ?? false
    }

    private var turning: String {
        guard hasTurning, let turning = explanation.turning else { return "" }
        let items = turning.facts.map { fact in
            let codes = fact.requirements.map { code in
                HTMLText.link(code.description, to: ExplainedRequirement.anchor(code))
            }
            let row = fact.line == 0 ? nil : deciding.row(line: fact.line, column: fact.column)
            let details = [
                codes.isEmpty ? nil : "voor \(codes.joined(separator: ", "))",
                row.map { HTMLText.link("regel \($0.label)", to: $0.name) },
            ].compactMap(\.self)
            let told = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
            return "<li>\(HTMLText.escaped(TurningWords.instruction(fact)))\(told)</li>\n"
        }
        let list = items.isEmpty ? "" : "<ol>\n\(items.joined())</ol>\n"
        return SheetPage.section(
            "veranderen", "Wat de uitkomst zou veranderen",
            SheetPage.paragraph(TurningWords.heading(turning)) + list)
    }
}
