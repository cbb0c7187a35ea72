import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// One requirement on the page that explains an indicator, with links to the rows of the dossier it rests on.
struct ExplainedRequirement {
    private let page: ExplainPage
    private let source: RequirementSource

    /// Takes a requirement of the indicator that is explained.
    init(_ page: ExplainPage, _ source: RequirementSource) {
        self.page = page
        self.source = source
    }

    /// What links to a requirement lead to.
    static func anchor(_ code: RequirementCode) -> String { "eis-\(code)" }

    /// The part of the page.
    var text: String {
        let judgement = page.indicator.requirements.first { $0.code == source.code }
        let sign =
            judgement.map {
                "<span class=\"sign\" aria-hidden=\"true\">\(HTMLText.escaped(Sign($0).text))</span> "
            } ?? ""
        return """
            <article class="requirement" aria-labelledby="\(Self.anchor(source.code))">
            <h3 id="\(Self.anchor(source.code))">\(sign)\(HTMLText.escaped("\(source.code) \(source.question)"))</h3>
            \(judgement.map(outcome) ?? SheetPage.paragraph("Niet in dit bestand te beoordelen."))\(rule)</article>

            """
    }

    private func outcome(_ judgement: RequirementJudgement) -> String {
        let sentence = ExplainReport.sentence(judgement, source, page.explanation.header)
        let word = judgement.outcome.word
        let questions =
            judgement.outcome == .judgementNeeded ? [] : judgement.questions.map { "Vraag: \($0)" }
        let answered =
            judgement.answer.map { [AnswerWords.line($0), AnswerWords.machineLine(judgement)] }
            ?? AnswerWords.consequence(for: source, judgement, in: page.indicator).map { [$0] } ?? []
        return SheetPage.paragraph(
            judgement.outcome == .notApplicable ? "Uitkomst: \(word)." : "Uitkomst: \(word). \(sentence)",
            "outcome-line") + (answered + questions).map { SheetPage.paragraph($0) }.joined()
            + (judgement.hasRows ? items(judgement) : "")
            + facts(ExplainReport.evidenceHeading(judgement), judgement.evidence)
            + facts("Wat ontbreekt", judgement.missing)
            + facts(ExplainReport.basisHeading(judgement.machineOutcome), judgement.basis)
    }

    private func items(_ judgement: RequirementJudgement) -> String {
        let header = ["Onderdeel", "Uitkomst", "Termijn"]
        let rows = judgement.items.map { item in
            let subject = [item.path, item.caseName ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
            let term = item.due.map { "tot \(DutchWords.date($0))" } ?? "–"
            return HTMLText.row(
                header,
                [
                    breakable(subject), HTMLText.escaped("\(Sign(item.outcome).text) \(item.outcome.word)"),
                    HTMLText.escaped(term),
                ])
        }
        return HTMLText.table("Per onderdeel", kind: "items", header, rows)
            + (judgement.itemsOmitted > 0 ? SheetPage.paragraph("En nog \(judgement.itemsOmitted).") : "")
    }

    private func facts(_ caption: String, _ facts: FactList) -> String {
        guard !facts.isEmpty else { return "" }
        let header = ["Gegeven", "Regel", "Stand"]
        let rows = facts.prefix(ExplainPage.factLimit).map { fact in
            let row = page.deciding.row(line: fact.line, column: fact.column)
            return HTMLText.row(
                header,
                [
                    fact.path.isEmpty ? "het dossier" : breakable(fact.path),
                    row.map { HTMLText.link($0.label, to: $0.name) } ?? String(fact.line),
                    HTMLText.escaped(fact.isMissing ? fact.reasons.word : "vastgelegd"),
                ])
        }
        let rest = facts.count - rows.count
        return HTMLText.table(caption, kind: "facts", header, rows)
            + (rest > 0 ? SheetPage.paragraph("En nog \(rest).") : "")
    }

    /// The norm and the conditions, to be unfolded.
    private var rule: String {
        let paraphraser = page.explanation.sheet?.paraphraser
        let conditions = LabelledCondition.conditions(of: source).map { condition in
            let words = paraphraser.map { HTMLText.words(condition.words(by: $0)) } ?? ""
            return "<p class=\"label\">\(HTMLText.escaped(condition.label))</p>\(words)"
                + "\(HTMLText.code(condition.expression))\n"
        }
        let onlyIf = source.onlyIf.map {
            "<p>Alleen als \(HTMLText.link($0.code.description, to: Self.anchor($0.code))) voldaan is</p>\n"
        }
        let promotion = FrameworkWords.promotion(of: source, in: page.framework).map {
            SheetPage.paragraph("\($0.label): \($0.text)")
        }
        return """
            <details>
            <summary>De norm en de regel van \(source.code)</summary>
            <p>Norm: “\(HTMLText.escaped(source.quotation.text))”</p>
            <p>Bewijs: \(HTMLText.escaped(FrameworkWords.proof(of: source)))</p>
            \(promotion ?? "")\(onlyIf ?? "")\(conditions.joined())</details>

            """
    }

    /// A path that may go on the next line at its full stops.
    private func breakable(_ path: String) -> String {
        HTMLText.escaped(path).replacing(".", with: ".<wbr>")
    }
}
