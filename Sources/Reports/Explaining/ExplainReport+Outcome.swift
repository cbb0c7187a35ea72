import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

extension ExplainReport {
    /// The outcome of a requirement with what it rests on, and what a person answered.
    mutating func writeOutcome(
        _ judgement: RequirementJudgement, _ source: RequirementSource, of indicator: IndicatorJudgement
    ) {
        let sentence = Self.sentence(judgement, source, explanation.header)
        let word = judgement.outcome.word
        page.paragraph(
            judgement.outcome == .notApplicable
                ? "Uitkomst: \(word)" : "Uitkomst: \(word). \(VisibleText.escaped(sentence))",
            indent: 5, hanging: 2, style: .strong)
        if let answer = judgement.answer {
            page.paragraph(AnswerWords.line(answer), indent: 5, hanging: 2)
            let style: TextStyle? = judgement.isContradicted ? .improve : nil
            page.paragraph(AnswerWords.machineLine(judgement), indent: 5, hanging: 2, style: style)
        }
        if let words = AnswerWords.consequence(for: source, judgement, in: indicator) {
            page.paragraph(words, indent: 5, hanging: 2)
        }
        if judgement.hasRows { writeItems(judgement) }
        writeFacts(Self.evidenceHeading(judgement), judgement.evidence)
        writeFacts("Wat ontbreekt", judgement.missing)
        writeFacts(Self.basisHeading(judgement.machineOutcome), judgement.basis)
        if judgement.outcome != .judgementNeeded {
            for question in judgement.questions {
                page.paragraph("Vraag: \(VisibleText.escaped(question))", indent: 5, hanging: 2, style: .open)
            }
        }
    }

    /// What is said of an outcome, the question standing above it.
    static func sentence(
        _ judgement: RequirementJudgement, _ source: RequirementSource, _ header: CheckHeader
    ) -> String {
        judgement.isOfPerson
            ? "Dit is het antwoord van een mens."
            : RequirementSentence(judgement, source, in: header.framework, asked: header.referenceDate).text
    }

    /// Where the terms are explained: there are more of them than a screen holds.
    mutating func writeTerms(of sheet: FrameworkSheet) {
        guard !sheet.terms.isEmpty else { return }
        page.gap()
        page.paragraph(
            "Begrippen staan tussen ‘ en ’. Wat zij betekenen staat in deze uitleg met --format html, en hier:"
        )
        page.command(
            ["dossiertoets framework show \(framework.id)", "--indicator \(explanation.indicator)"]
                + explanation.showOptions, indent: 2)
    }

    /// What stands above the facts that decided; where a person answered, they only say what the dossier shows.
    static func evidenceHeading(_ judgement: RequirementJudgement) -> String {
        judgement.answer == nil ? "Gegevens die beslisten" : "Wat het dossier zelf laat zien"
    }

    /// What stands above the facts that say why a requirement applies and is due.
    static func basisHeading(_ outcome: Outcome) -> String {
        switch outcome {
        case .notApplicable: "Waarom dit niet van toepassing is"
        case .notYetDue: "Waarom de termijn nog niet om was"
        case .met: "Berust ook op"
        case .judgementNeeded, .unknown, .notMet: "Waarom dit van toepassing en aan de orde is"
        }
    }

    private mutating func writeItems(_ judgement: RequirementJudgement) {
        page.paragraph("Per onderdeel:", indent: 5)
        for item in judgement.items.prefix(Self.itemLimit) {
            let subject = [item.path, item.caseName ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
            let due = item.due.map { " (termijn tot \(DutchWords.date($0)))" } ?? ""
            page.entry(
                Sign(item.outcome), label: "", labelWidth: 0,
                VisibleText.escaped(subject) + ": \(item.outcome.word)\(due)", indent: 7)
        }
        let rest = judgement.items.count + judgement.itemsOmitted - Self.itemLimit
        if rest > 0 { page.line("       en nog \(rest)") }
    }

    private mutating func writeFacts(_ heading: String, _ facts: FactList) {
        guard !facts.isEmpty else { return }
        page.paragraph("\(heading):", indent: 5)
        for text in line.lines(facts, limit: Self.placeLimit) { page.paragraph(text, indent: 7, hanging: 2) }
    }
}
