import CivilDates
import Frameworks
import Judging

extension RequirementJudgement {
    /// A judgement of a requirement; without items it has one for the dossier as a whole.
    static func make(
        _ code: String = "4.B1.a", _ outcome: Outcome = .met, items: [ItemJudgement]? = nil,
        evidence: FactList = [], missing: FactList = [], due: PartialDate? = nil, questions: [String] = []
    ) throws -> RequirementJudgement {
        let code = try RequirementCode.make(code)
        return RequirementJudgement(
            code: code, isDeciding: code.kind == .rule, outcome: outcome,
            allItems: items ?? [
                ItemJudgement(path: "", outcome: outcome, evidence: evidence, missing: missing, due: due)
            ],
            questions: questions)
    }
}

extension ItemJudgement {
    /// An item of a list that is not met.
    static func failing(_ path: String) -> ItemJudgement { ItemJudgement(path: path, outcome: .notMet) }

    /// An item of a list that is met.
    static func met(_ path: String) -> ItemJudgement { ItemJudgement(path: path, outcome: .met) }
}

extension DossierJudgement {
    /// A judgement of one indicator.
    static func make(
        _ id: String, kind: String = "dossier", _ requirements: [RequirementJudgement]
    ) throws -> DossierJudgement {
        let day = try CivilDay.make(2026, 9, 1)
        return DossierJudgement(
            id: id, kind: kind, referenceDate: PartialDate(day),
            indicators: [IndicatorJudgement(number: 4, requirements: requirements)])
    }
}

extension CivilDay {
    struct NoSuchDay: Error {}

    static func make(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDay {
        guard let made = CivilDay(year: year, month: month, day: day) else { throw NoSuchDay() }
        return made
    }
}
