import CivilDates
import Diagnostics
import Feel
import Frameworks
import Records

/// Judges an indicator of a dossier with facts supposed in it.
final class TurningBench {
    private let judge: Judge
    private let source: SourceText
    private let referenceDate: PartialDate
    private let level: RequirementLevel?
    /// What people found, by requirement.
    private let answers: [RequirementCode: Answer]
    private let gaps: RequirementGaps
    /// The dossier as it is supposed now.
    private let now: SupposedDossier
    /// The same with one supposition more.
    private let next: SupposedDossier
    /// The record type of the dossier as a whole.
    var rootType: Int? { now.base.rootType }
    /// The deciding requirements that nobody has answered, as the framework numbers them.
    var requirements: [Int] { gaps.indices }
    /// The deciding requirements that nobody has answered, in order of their codes.
    var codes: [RequirementCode] { gaps.indices.map { judge.framework.requirements[$0].source.code } }

    /// The judgements of those requirements in the dossier as it is.
    private lazy var found = judgements(after: []) ?? []

    /// The answers that keep the indicator from positive, whatever the dossier says, in order of their codes.
    let withstanding: [(requirement: RequirementSource, answer: Answer)]

    /// How many suppositions may still be tried; counted, never timed.
    var trialsLeft = 0
    /// Whether a supposition may still be tried.
    var hasTrials: Bool { trialsLeft > 0 }

    init(
        judge: Judge, arena: Arena, source: SourceText, indicator: Int, referenceDate: CivilDay,
        answers: [Answer]
    ) {
        let answers = answers.byCode
        self.answers = answers
        self.judge = judge
        self.source = source
        self.referenceDate = Judge.effectiveDate(of: arena, referenceDate)
        let level = RequirementLevel(rawValue: judge.kind(of: arena))
        self.level = level
        now = SupposedDossier(arena)
        next = SupposedDossier(arena)
        let requirements = judge.framework.requirements
        let deciding = requirements.indices.filter { index in
            requirements[index].source.code.indicator == indicator && requirements[index].isDeciding
                && requirements[index].source.level == level
        }
        withstanding = deciding.compactMap { index in
            let source = requirements[index].source
            return answers[source.code].map { (source, $0) }
        }.filter { $0.answer.outcome > .met }
        gaps = RequirementGaps(
            framework: judge.framework,
            indices: deciding.filter { answers[requirements[$0].source.code] == nil })
    }

    /// The candidates of the dossier as it is supposed now.
    func candidates() -> Candidates {
        Candidates(
            dossier: now, suffixes: judge.framework.program.suffixes, referenceDate: referenceDate)
    }

    /// How far the indicator is from positive with some facts; nil when one of them has no place.
    func gap(after facts: [Supposed]) -> Int? {
        guard next.suppose(facts) else { return nil }
        return measure(gaps.indices, in: next).map { $0.reduce(0) { min($0 + $1.cost, Gap.closed) } }
    }

    /// Supposes facts, and gives how far some requirements are from met then; nil when a fact has no place.
    func gap(of requirements: ArraySlice<Int>, after facts: [Supposed]) -> Gap? {
        guard now.suppose(facts) else { return nil }
        return measure(requirements, in: now)?.reduce(Gap.none) { $0.and($1) }
    }

    /// How far some requirements are from met with one supposition more.
    func gap(of requirements: ArraySlice<Int>, afterAlso facts: [Supposed]) -> Int? {
        guard next.suppose(facts, on: now) else { return nil }
        return measure(requirements, in: next)?.reduce(Gap.none) { $0.and($1) }.cost
    }

    private func measure(_ indices: some Sequence<Int>, in dossier: SupposedDossier) -> [Gap]? {
        judge.run(over: dossier.arena, on: referenceDate) { frame in
            frame.firstSupposedCell = dossier.base.cells.count
            let measured = gaps.gaps(of: indices, in: sitting(over: dossier.arena), &frame)
            return frame.isExhausted ? nil : measured
        }
    }

    private func sitting(over arena: Arena) -> Sitting {
        let suffixes = judge.framework.program.suffixes
        return Sitting(
            framework: judge.framework, facts: FactFinder(arena: arena, source: source, suffixes: suffixes),
            referenceDate: referenceDate, answers: answers, keepsBasis: false)
    }

    /// The judgements of the requirements with some facts; nil when one of them has no place.
    func judgements(after facts: [Supposed]) -> [RequirementJudgement]? {
        guard next.suppose(facts) else { return nil }
        let wanted = Set(codes)
        return judge.run(over: next.arena, on: referenceDate) { frame in
            let sitting = sitting(over: next.arena)
            let judged = sitting.judgements(ofLevel: level, &frame)
            return sitting.fault == nil ? judged.filter { wanted.contains($0.code) } : nil
        }
    }

    /// Whether nothing keeps the indicator from positive with some facts but questions for people.
    ///
    /// What was not met must be met then: a list that makes it disappear, or not apply, mends nothing.
    func isTurned(by facts: [Supposed]) -> Bool { lacking(after: facts)?.isEmpty ?? false }

    /// The requirements that keep the indicator from positive with some facts, or of which what was not met is not
    /// mended; nil when one of the facts has no place.
    func lacking(after facts: [Supposed]) -> [RequirementCode]? {
        judgements(after: facts).map { after in
            zip(found, after).filter { !isSettled($1) || !$1.isMended(since: $0) }.map(\.1.code)
        }
    }

    /// Whether a requirement keeps no indicator from positive, or only until a person has answered.
    func isSettled(_ judgement: RequirementJudgement) -> Bool {
        if judgement.outcome <= .met { return true }
        guard judgement.outcome == .unknown,
            let index = judge.framework.index(of: judgement.code),
            case .professional(.decides) = judge.framework.requirements[index].source.nature
        else { return false }
        return true
    }

    /// The paths of the records of some types, with the facts supposed last.
    func records(ofTypes types: [Int]) -> [[Arena.PathStep]] { now.records(ofTypes: types) }

    /// The place in the file of a fact, or of what it stands in.
    func position(of fact: Supposed) -> (line: Int, column: Int) {
        var path = fact.path
        while !path.isEmpty {
            if let cell = now.base.peekCell(at: path) {
                return source.position(of: now.base.offset(ofCell: cell))
            }
            if path[path.count - 1].item == nil { path.removeLast() } else { path[path.count - 1].item = nil }
        }
        return source.position(of: 0)
    }
}

extension RequirementJudgement {
    /// Whether what was not met is mended: each item of a list is still there, and met or left to a person; of a case
    /// without a list, it or another case is.
    fileprivate func isMended(since before: RequirementJudgement) -> Bool {
        before.items.filter { $0.outcome == .notMet }.allSatisfy { item in
            if itemsOmitted > 0 { return true }
            return items.contains { other in
                (item.path.isEmpty || (other.path == item.path && other.caseName == item.caseName))
                    && [.met, .judgementNeeded].contains(other.outcome)
            }
        }
    }
}
