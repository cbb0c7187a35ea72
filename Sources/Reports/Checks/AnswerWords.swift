import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging

/// What a person answered, in Dutch.
enum AnswerWords {
    /// Who answered what, as in `Antwoord van een mens (inspecteur, interview, 14 november 2019): de ouders weten het`.
    static func line(_ answer: Answer) -> String {
        "Antwoord van een mens (\(VisibleText.escaped(answer.role)), \(source(answer.source)), "
            + "\(DutchWords.date(answer.date))): \(VisibleText.escaped(answer.reason))"
    }

    /// What the dossier itself shows, and whether that is the contrary.
    static func machineLine(_ judgement: RequirementJudgement) -> String {
        let found = "Het dossier zelf: \(judgement.machineOutcome.word)."
        if judgement.isContradicted { return "Tegenspraak. " + found }
        return found
    }

    /// That a requirement follows an answer to the one it waits for; nil when nobody answered that, or with *voldaan*.
    static func consequence(
        for source: RequirementSource, _ judgement: RequirementJudgement, in indicator: IndicatorJudgement
    ) -> String? {
        guard judgement.answer == nil, let code = source.onlyIf?.code,
            let other = indicator.requirements.first(where: { $0.code == code }), other.answer != nil,
            other.outcome != .met
        else { return nil }
        return "Dit volgt uit het antwoord van een mens op \(code): \(other.outcome.word)."
    }

    /// Where the person found it.
    static func source(_ source: Answer.Source) -> String {
        switch source {
        case .interview: "interview"
        case .document: "ander document"
        case .dossier: "gelezen in het dossier"
        }
    }

    /// `3 antwoorden; afgeweken van 1 van 2 voorstellen; 1 in tegenspraak met het dossier`.
    static func departures(_ answered: AnsweredRequirement) -> String {
        var words = "\(answered.answers) \(answered.answers == 1 ? "antwoord" : "antwoorden")"
        if answered.proposals > 0 {
            words +=
                "; afgeweken van \(answered.departures) van \(answered.proposals) "
                + (answered.proposals == 1 ? "voorstel" : "voorstellen")
        }
        let count = answered.contradictions
        if count > 0 { words += "; \(count) in tegenspraak met het dossier" }
        return words
    }
}
