import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

extension CheckPage {
    /// What is proposed about one file, requirement by requirement.
    func dossier(_ judgement: DossierJudgement, _ place: Place) -> [PageBlock] {
        var blocks: [PageBlock] = [
            .heading(level: 3, DossierWords.title(of: judgement), name: Self.name(of: judgement.id)),
            .paragraph(
                "Bestand \(place), beoordeeld naar de stand van \(DutchWords.date(judgement.referenceDate))",
                .quiet),
        ]
        for indicator in judgement.indicators where !indicator.requirements.isEmpty {
            let title = framework.indicators.first { $0.number == indicator.number }?.title ?? ""
            blocks.append(
                .heading(level: 4, "\(indicator.number) \(title): \(DossierWords.words(for: indicator))"))
            blocks += entries(indicator.requirements.filter(\.isDeciding), place)
            let points = entries(indicator.requirements.filter { !$0.isDeciding }, place)
            if !points.isEmpty {
                blocks.append(.paragraph(DossierWords.pointsTitle, .quiet))
                blocks += points
            }
        }
        guard !judgement.derived.isEmpty else { return blocks }
        return blocks + [
            .heading(level: 4, DossierWords.derivedTitle),
            .list(judgement.derived.map(DossierWords.line)),
        ]
    }

    private func entries(_ requirements: [RequirementJudgement], _ place: Place) -> [PageBlock] {
        let outline = RequirementOutline(requirements)
        let told = outline.told.compactMap { judgement -> PageBlock? in
            guard let source = framework.requirement(judgement.code) else {
                return nil
            }
            return .entry(
                Sign.mark(of: judgement), label: judgement.code.description,
                RequirementSentence(judgement, source, in: framework, asked: header.referenceDate).text,
                details: details(of: judgement, place))
        }
        return told + outline.named.map { .entry($0.mark, label: $0.codes, $0.text, details: []) }
    }

    /// The questions, the answer of a person, and the places that decided.
    private func details(of judgement: RequirementJudgement, _ place: Place) -> [String] {
        if let answer = judgement.answer {
            return [AnswerWords.line(answer), AnswerWords.machineLine(judgement)]
        }
        switch judgement.outcome {
        case .met:
            return judgement.questions.map { "Vraag: \($0)" }
                + FactLine(file: place.file).lines(
                    DecidingFact.of(judgement.evidence).map { [$0] } ?? [], limit: 1)
        case .notMet, .unknown, .judgementNeeded:
            return FactLine(file: place.file).lines(
                DossierWords.telling(judgement), limit: DossierWords.placeLimit)
        case .notYetDue, .notApplicable: return []
        }
    }
}
