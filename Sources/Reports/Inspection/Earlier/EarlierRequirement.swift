import CivilDates
import Frameworks
import Judging

/// The judgement of a requirement in an earlier check, as far as it has been read.
struct EarlierRequirement {
    /// What a person answered.
    struct Given {
        var outcome = Outcome.unknown
        var reason = ""
        var source = Answer.Source.dossier
        var role = ""
        var date = CivilDay(number: 0)
    }

    var code: RequirementCode?
    var isDeciding = false
    var outcome = Outcome.unknown
    var machineOutcome: Outcome?
    var answer: Given?
    var items: [ItemJudgement] = []
    var itemsOmitted = 0
    var evidence: [Fact] = []
    var missing: [Fact] = []
    var due: PartialDate?
    var questions: [String] = []
    var waitsFor: RequirementCode?

    /// The judgement; nil when its code or something a person answered is not what it must be.
    var judgement: RequirementJudgement? {
        guard let code else { return nil }
        let found = machineOutcome ?? outcome
        let (evidence, missing) = (FactList(evidence), FactList(missing))
        let whole = ItemJudgement(path: "", outcome: found, evidence: evidence, missing: missing, due: due)
        let judgement = RequirementJudgement(
            code: code, isDeciding: isDeciding, outcome: found, allItems: items.isEmpty ? [whole] : items,
            questions: questions, waitsFor: waitsFor, keepsBasis: false
        ).told(itemsOmitted: itemsOmitted, evidence: evidence, missing: missing, due: due)
        guard let answer else { return judgement }
        guard Answer.outcomes.contains(answer.outcome) else { return nil }
        return judgement.answered(
            Answer(
                code: code, outcome: answer.outcome, reason: answer.reason, source: answer.source,
                role: answer.role, date: answer.date))
    }
}
