import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

extension CheckPage {
    /// What is proposed about one file, requirement by requirement.
    func dossier(_ judgement: DossierJudgement, _ place: Place) -> [PageBlock] {
        var blocks: [PageBlock] = [
            .heading(level: 3, DossierPart.title(of: judgement), name: Self.name(of: judgement.id)),
            .paragraph(
                "Bestand \(place), beoordeeld naar de stand van \(DutchWords.date(judgement.referenceDate))",
                .quiet),
        ]
        for indicator in judgement.indicators where !indicator.requirements.isEmpty {
            let title = framework.indicators.first { $0.number == indicator.number }?.title ?? ""
            blocks.append(
                .heading(level: 4, "\(indicator.number) \(title): \(DossierPart.words(for: indicator))"))
            blocks += entries(indicator.requirements.filter(\.isDeciding), place)
            let points = entries(indicator.requirements.filter { !$0.isDeciding }, place)
            if !points.isEmpty {
                blocks.append(.paragraph("Toetspunten (tellen niet mee in het oordeel)", .quiet))
                blocks += points
            }
        }
        return blocks
    }

    private func entries(_ requirements: [RequirementJudgement], _ place: Place) -> [PageBlock] {
        var blocks: [PageBlock] = []
        for judgement in requirements where judgement.outcome != .notApplicable && judgement.waitsFor == nil {
            guard let source = framework.requirements.first(where: { $0.code == judgement.code }) else {
                continue
            }
            blocks.append(
                .entry(
                    Sign.mark(of: judgement), label: judgement.code.description,
                    RequirementSentence(judgement, source, in: framework).text,
                    details: details(of: judgement, place)))
        }
        for code in Set(requirements.compactMap(\.waitsFor)).sorted() {
            let codes = requirements.filter { $0.waitsFor == code }.map(\.code.description)
            blocks.append(
                .entry(
                    .undetermined, label: codes.joined(separator: ", "),
                    "niet vast te stellen zolang \(code) niet is vastgesteld", details: []))
        }
        let others = requirements.filter { $0.outcome == .notApplicable }.map(\.code.description)
        guard !others.isEmpty else { return blocks }
        return blocks + [
            .entry(.notApplicable, label: others.joined(separator: ", "), "niet van toepassing", details: [])
        ]
    }

    /// The questions, the answer of a person, and the places that decided.
    private func details(of judgement: RequirementJudgement, _ place: Place) -> [String] {
        if let answer = judgement.answer {
            return [AnswerWords.line(answer), AnswerWords.machineLine(judgement)]
        }
        switch judgement.outcome {
        case .met:
            return judgement.questions.map { "Vraag: \($0)" }
                + FactLine(file: place.file).lines(Array(judgement.evidence.suffix(1)), limit: 1)
        case .notMet, .unknown, .judgementNeeded:
            return FactLine(file: place.file).lines(
                DossierPart.telling(judgement), limit: DossierPart.placeLimit)
        case .notYetDue, .notApplicable: return []
        }
    }
}
