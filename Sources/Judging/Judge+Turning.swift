public import CivilDates
public import Diagnostics
import Feel
import Frameworks
public import Records

extension Judge {
    /// Facts to look at first on one way to a positive indicator, as far as a dossier can show it.
    ///
    /// What a new entry must hold is not worked out, so the list may be neither the shortest nor enough.
    ///
    /// Requirements that wait for another are counted as if that one were met. Facts are ordered by requirement.
    ///
    /// - Parameters:
    ///   - number: The indicator.
    ///   - arena: The dossier.
    ///   - source: The text it was read from.
    ///   - referenceDate: The day that decides what is due.
    /// - Returns: The facts; empty when the indicator is positive or nothing in the dossier can turn it.
    public func turningFacts(
        ofIndicator number: Int, _ arena: Arena, source: SourceText, referenceDate: CivilDay
    ) -> [TurningFact] {
        let effective = effectiveDate(of: arena, referenceDate)
        let kind = kind(of: arena)
        return workspace.run(over: arena, referenceDate: .date(effective)) { frame in
            let facts = FactFinder(arena: arena, source: source, suffixes: framework.program.suffixes)
            var sitting = Sitting(framework: framework, facts: facts, referenceDate: effective)
            let judged = sitting.judgements(ofLevel: kind, &frame)
            var turning = Turning(facts: facts)
            for judgement in judged where judgement.code.indicator == number && judgement.isDeciding {
                guard let index = framework.index(of: judgement.code) else { continue }
                turning.add(framework.requirements[index], judgement, &frame)
            }
            return turning.facts()
        }
    }
}

/// Gathers what would turn the requirements of an indicator.
private struct Turning {
    let finder: FactFinder
    private var steps: [(step: RepairStep, codes: [RequirementCode])] = []
    private var questions: [(text: String, code: RequirementCode)] = []

    init(facts: FactFinder) { finder = facts }

    /// Adds what one requirement takes.
    mutating func add(
        _ requirement: CompiledRequirement, _ judgement: RequirementJudgement, _ frame: inout Frame
    ) {
        let code = judgement.code
        for question in judgement.questions where judgement.outcome != .met {
            questions.append((question, code))
        }
        let waits = judgement.outcome == .notApplicable && requirement.onlyIf != nil
        guard waits || [.notMet, .unknown, .notYetDue].contains(judgement.outcome) else { return }
        for part in requirement.cases { add(part, code, &frame) }
    }

    private mutating func add(_ part: CompiledCase, _ code: RequirementCode, _ frame: inout Frame) {
        guard let forEach = part.forEach else { return addSteps(part, code, &frame) }
        var found: [RepairStep] = []
        _ = forEach.forEach(&frame) { frame, _, member, _ in
            if !member.isNo { found += Self.repair(part, &frame) }
            return !frame.isExhausted
        }
        _ = frame.takeTraces()
        merge(found, code)
    }

    private mutating func addSteps(_ part: CompiledCase, _ code: RequirementCode, _ frame: inout Frame) {
        merge(Self.repair(part, &frame), code)
    }

    private static func repair(_ part: CompiledCase, _ frame: inout Frame) -> [RepairStep] {
        if let applicable = part.applicableWhen, frame.answer(applicable).truth.isNo { return [] }
        return part.metWhen.flatMap { frame.repair($0) } ?? []
    }

    private mutating func merge(_ found: [RepairStep], _ code: RequirementCode) {
        for step in found {
            if let index = steps.firstIndex(where: { $0.step == step }) {
                if !steps[index].codes.contains(code) { steps[index].codes.append(code) }
            } else {
                steps.append((step, [code]))
            }
        }
    }

    /// The facts with their paths and places, questions last.
    func facts() -> [TurningFact] {
        let recorded = steps.compactMap { step, codes -> TurningFact? in
            guard let fact = finder.facts([step.trace]).first else { return nil }
            return TurningFact(
                action: TurningFact.Action(step.action), subject: fact.path, line: fact.line,
                column: fact.column,
                requirements: codes)
        }
        return recorded
            + questions.map {
                TurningFact(action: .answer, subject: $0.text, line: 0, column: 0, requirements: [$0.code])
            }
    }
}

extension TurningFact.Action {
    /// The action of a step of the rule language.
    fileprivate init(_ action: RepairStep.Action) {
        switch action {
        case .record: self = .record
        case .change: self = .change
        case .add: self = .add
        case .remove: self = .remove
        }
    }
}
