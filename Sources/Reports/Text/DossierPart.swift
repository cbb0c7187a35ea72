import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// What is proposed about one dossier, requirement by requirement, with the places that decided.
struct DossierPart {
    let judgement: DossierJudgement
    /// Where it is found.
    let place: Place
    /// What the check was made with.
    let header: CheckHeader
    private var framework: FrameworkSource { header.framework }
    /// Whether what is met and asks nothing is only named, since there are more dossiers.
    var isBrief = false

    /// Writes the dossier.
    func write(to page: inout TextPage) {
        page.gap()
        page.heading(DossierWords.title(of: judgement))
        page.paragraph(
            "Bestand \(place), beoordeeld naar de stand van "
                + "\(DutchWords.date(judgement.referenceDate))", indent: 2, style: .faint)
        for indicator in judgement.indicators where !indicator.requirements.isEmpty {
            write(indicator, to: &page)
        }
        writeDerived(to: &page)
    }

    private func write(_ indicator: IndicatorJudgement, to page: inout TextPage) {
        let source = framework.indicators.first { $0.number == indicator.number }
        page.gap()
        page.heading(
            "\(indicator.number) \(VisibleText.escaped(source?.title ?? "")): \(DossierWords.words(for: indicator))",
            indent: 2)
        let width = indicator.requirements.map { $0.code.description.utf8.count }.max() ?? 0
        write(indicator.requirements.filter(\.isDeciding), width, to: &page)
        let points = indicator.requirements.filter { !$0.isDeciding }
        if !points.isEmpty {
            page.paragraph(DossierWords.pointsTitle, indent: 4, style: .faint)
            write(points, width, to: &page)
        }
    }

    private func write(_ requirements: [RequirementJudgement], _ width: Int, to page: inout TextPage) {
        let outline = RequirementOutline(requirements, isBrief: isBrief)
        for judgement in outline.told {
            guard let source = framework.requirement(judgement.code) else {
                continue
            }
            write(judgement, source, width, to: &page)
        }
        for named in outline.named {
            page.entry(
                Sign(named.mark), label: "", labelWidth: 0, "\(named.text): \(named.codes)", indent: 4)
        }
    }

    private func write(
        _ judgement: RequirementJudgement, _ source: RequirementSource, _ width: Int, to page: inout TextPage
    ) {
        let sentence = RequirementSentence(judgement, source, in: framework, asked: header.referenceDate).text
        let deciding =
            judgement.outcome == .met
            ? DecidingFact.of(judgement.evidence).map { " (\(FactLine.short($0)))" } : nil
        page.entry(
            Sign(judgement), label: judgement.code.description, labelWidth: width,
            VisibleText.escaped(sentence) + (deciding ?? ""), indent: 4)
        let indent = 4 + Sign.width + 1 + width + 2
        if let answer = judgement.answer {
            page.paragraph(AnswerWords.line(answer), indent: indent, hanging: 2)
            let style: TextStyle? = judgement.isContradicted ? .improve : nil
            page.paragraph(AnswerWords.machineLine(judgement), indent: indent, hanging: 2, style: style)
            return
        }
        switch judgement.outcome {
        case .met:
            for question in judgement.questions {
                page.paragraph(
                    "Vraag: \(VisibleText.escaped(question))", indent: indent, hanging: 2, style: .open)
            }
        case .notMet, .unknown, .judgementNeeded:
            for text in FactLine(file: place.file).lines(
                DossierWords.telling(judgement), limit: DossierWords.placeLimit)
            {
                page.paragraph(text, indent: indent, hanging: 2)
            }
        case .notYetDue, .notApplicable: break
        }
    }

    private func writeDerived(to page: inout TextPage) {
        guard !judgement.derived.isEmpty else { return }
        page.gap()
        page.heading(DossierWords.derivedTitle, indent: 2)
        for derived in judgement.derived {
            page.paragraph(VisibleText.escaped(DossierWords.line(of: derived)), indent: 4, hanging: 2)
        }
    }
}
