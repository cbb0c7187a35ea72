import CivilDates
import Feel
import Frameworks
import Records

/// The judging of one dossier: requirement after requirement, in an order in which each finds what it depends on.
final class Sitting {
    let framework: Framework
    let facts: FactFinder
    let referenceDate: PartialDate
    /// The answers of people, by requirement.
    let answers: [RequirementCode: Answer]
    /// Whether it is wanted what says that requirements apply and are due.
    let keepsBasis: Bool
    /// The first fault of the engine, after which nothing is judged any more.
    private(set) var fault: JudgingError?
    /// What was found about each requirement of the framework so far.
    private var found: [RequirementJudgement?]

    init(
        framework: Framework, facts: FactFinder, referenceDate: PartialDate,
        answers: [RequirementCode: Answer] = [:], keepsBasis: Bool = true
    ) {
        self.answers = answers
        self.keepsBasis = keepsBasis
        self.framework = framework
        self.facts = facts
        self.referenceDate = referenceDate
        found = Array(repeating: nil, count: framework.requirements.count)
    }

    /// The judgements of all requirements of a level, in order of their codes.
    func judgements(ofLevel level: RequirementLevel?, _ frame: inout Frame) -> [RequirementJudgement] {
        for index in framework.judgingOrder where fault == nil {
            let requirement = framework.requirements[index]
            guard requirement.source.level == level else { continue }
            let judgement = judge(requirement, &frame)
            if let answer = answers[requirement.source.code] {
                found[index] = judgement.answered(answer)
            } else {
                found[index] = judgement
            }
            if frame.isExhausted || facts.isExhausted {
                fault = JudgingError(code: .overBudget, requirement: requirement.source.code.description)
            }
        }
        return found.compactMap(\.self)
    }

    /// One requirement: all items of all its cases.
    private func judge(_ requirement: CompiledRequirement, _ frame: inout Frame) -> RequirementJudgement {
        let precondition = precondition(of: requirement)
        var items: [ItemJudgement] = []
        var lists = FactList()
        if case .professional(let role) = requirement.source.nature {
            items = [professional(role, requirement, precondition, &frame)]
        } else {
            for part in requirement.cases {
                judge(part, of: requirement, precondition, &items, &lists, &frame)
            }
        }
        let outcome = Outcome.composed(of: items.indices.lazy.map { items[$0].outcome })
        let questions = questions(left: requirement, outcome, items)
        return RequirementJudgement(
            code: requirement.source.code, isDeciding: requirement.isDeciding, outcome: outcome,
            allItems: consume items, lists: lists, questions: questions,
            waitsFor: outcome == .unknown && precondition.isOpen ? requirement.source.onlyIf?.code : nil,
            keepsBasis: keepsBasis)
    }

    /// The questions only a person can answer, given the outcome.
    ///
    /// An item that another source may settle leaves its question open also when all others are met.
    private func questions(
        left requirement: CompiledRequirement, _ outcome: Outcome, _ items: [ItemJudgement]
    ) -> [String] {
        if outcome == .met && items.indices.contains(where: { items[$0].outcome == .judgementNeeded }) {
            return [requirement.source.question] + requirement.source.refiningQuestions
        }
        switch requirement.source.nature {
        case .signal where outcome == .met: return requirement.source.refiningQuestions
        case .professional(.decides) where outcome == .unknown: return [requirement.source.question]
        default: return outcome == .judgementNeeded ? [requirement.source.question] : []
        }
    }

    /// Whether the requirement this one waits for is met.
    private func precondition(of requirement: CompiledRequirement) -> Precondition {
        guard let index = requirement.onlyIf else {
            return Precondition(truth: .yes, evidence: [], missing: [])
        }
        guard let other = found[index] else { return Precondition(truth: .no, evidence: [], missing: []) }
        // What is missing bears too: an end that is not recorded is what makes something run still.
        let facts = keepsBasis ? other.evidence + other.missing + other.basis : []
        switch other.outcome {
        case .met:
            // What is met whether it applies or not may not apply; what hangs on it then does not either.
            guard let doubt = other.doubt else {
                return Precondition(truth: .yes, evidence: facts, missing: [])
            }
            return Precondition(truth: .unknown(.notComputable), evidence: facts, missing: doubt)
        case .unknown, .judgementNeeded:
            return Precondition(
                truth: .unknown(.notComputable), evidence: facts, missing: other.missing, isOpen: true)
        case .notMet, .notYetDue, .notApplicable:
            return Precondition(truth: .no, evidence: facts, missing: [])
        }
    }

    /// A question for a person: open while what it refines is met, or unknown until it is answered.
    private func professional(
        _ role: RequirementNature.ProfessionalRole, _ requirement: CompiledRequirement,
        _ precondition: Precondition,
        _ frame: inout Frame
    ) -> ItemJudgement {
        var item = ItemJudgement(path: "", outcome: .notApplicable, evidence: [], missing: [], basis: [])
        switch role {
        case .refines:
            let refined = requirement.refines.flatMap { found[$0] }
            item.basis = precondition.evidence
            guard let refined else { return item }
            if keepsBasis { item.basis += refined.evidence + refined.missing + refined.basis }
            if refined.outcome == .met && !precondition.truth.isNo { item.outcome = .judgementNeeded }
        case .decides:
            let judging = CaseJudging(sitting: self, requirement: requirement, precondition: precondition)
            let none = frame.top..<frame.top
            let applies = judging.applicability(of: requirement.cases.first, member: .yes, none, &frame)
            item.outcome = applies.truth.isNo ? .notApplicable : .unknown
            item.basis = applies.evidence
            item.missing = applies.missing.once()
        }
        return item
    }
}
