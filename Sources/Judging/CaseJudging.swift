import CivilDates
import Feel
import Frameworks
import Records

/// The judging of one case of one requirement, for the dossier or for one item.
///
/// Source: docs/decisions/0012; the numbers below are the rows of its table.
struct CaseJudging {
    let sitting: Sitting
    let requirement: CompiledRequirement
    let precondition: Precondition

    /// Fills in what is found about a case.
    ///
    /// - Parameters:
    ///   - part: The case.
    ///   - item: The item, not applicable yet; it gets the outcome and the facts that rests on.
    ///   - member: Whether the item belongs to its list.
    ///   - marks: Where the facts that say so stand on the stack, up to its top.
    ///   - frame: The frame of the dossier, the item being bound.
    func judge(
        _ part: CompiledCase, _ item: inout ItemJudgement, member: Tri, _ marks: Range<Int>,
        _ frame: inout Frame
    ) {
        defer { frame.truncate(to: marks.upperBound) }
        let applies = applicability(of: part, member: member, marks, &frame)
        item.basis = applies.evidence
        if applies.truth.isNo { return }  // 1
        guard let condition = part.metWhen else { return }
        let parts = part.metParts.map { PartAnswer($0, &frame) }
        if parts.allSatisfy(\.truth.isYes) {  // 2
            settle(&item, .met, parts, &frame)
            if applies.truth.isUnknown { item.doubt = applies.missing }
            return
        }
        let due = DueDate(part, requirement, sitting, &frame)
        if keepsBasis { item.basis += facts(due.lapse.traces, due.lapse.truth) }
        if due.lapse.truth.isYes {  // 3; what is met was met all the same
            item.basis += whyNotMet(parts, &frame)
            return
        }
        if keepsBasis { item.basis += facts(due.bearing, due.isPast) }
        if let missing = missingToJudge(applies, due) {  // 4
            leaveOpen(&item, missing, condition, &frame)
            return
        }
        if due.isPast.isNo {  // 5
            item.due = due.date
            settle(&item, .notYetDue, parts, &frame)
            return
        }
        let outcome = Outcome.composed(of: parts.map(\.outcome))
        if let question = part.questionWhen,  // 6 and 7
            ask(question, &item, condition, outcome, &frame)
        {
            return
        }
        settle(&item, outcome, parts, &frame)  // 8 and 9
        if item.outcome == .notMet { item.since = due.since(requirement, sitting, &frame) }
    }

    /// What is missing to know whether it applies and is due; nil when that is known.
    private func missingToJudge(_ applies: Precondition, _ due: DueDate) -> FactList? {
        if due.lapse.truth.isUnknown { return facts(due.lapse.traces, due.lapse.truth).missing }
        guard applies.truth.isUnknown || due.isPast.isUnknown else { return nil }
        // A day that is known to be past lacks nothing: an open end is what makes a case run still.
        let undue = due.isPast.isUnknown ? facts(due.traces, due.isPast).missing : []
        return (applies.missing + undue).once()
    }

    /// Leaves an item unknown for what is missing; all that bears on its condition stays visible.
    private func leaveOpen(
        _ item: inout ItemJudgement, _ missing: FactList, _ condition: Condition, _ frame: inout Frame
    ) {
        item.outcome = .unknown
        item.missing = missing
        item.basis += bearing(on: condition, &frame)
    }

    /// Leaves an item to a person, or unknown, where another source may show it; false when none does.
    ///
    /// - Parameters:
    ///   - question: When another source may show it.
    ///   - item: The item.
    ///   - condition: The condition that is not met.
    ///   - outcome: What the dossier itself gives.
    ///   - frame: The frame of the dossier.
    /// - Returns: Whether the item has its outcome by this.
    private func ask(
        _ question: Condition, _ item: inout ItemJudgement, _ condition: Condition, _ outcome: Outcome,
        _ frame: inout Frame
    ) -> Bool {
        let (truth, traces) = frame.answer(question)
        if truth.isYes {
            item.outcome = .judgementNeeded
            item.evidence = facts(traces)
            item.basis += bearing(on: condition, &frame)
            return true
        }
        if keepsBasis { item.basis += truth.isUnknown ? bearing(on: question, &frame) : facts(traces) }
        // Another source might show it: not knowing that must not become a no.
        guard PartAnswer.isOpen(truth) && outcome == .notMet else { return false }
        leaveOpen(&item, facts(traces, truth).missing, condition, &frame)
        return true
    }

    /// Whether the case applies: the precondition, the item's membership and its own condition together.
    ///
    /// What that rests on is worked out where it is unknown, or wanted.
    func applicability(
        of part: CompiledCase?, member: Tri, _ marks: Range<Int>, _ frame: inout Frame
    ) -> Precondition {
        let start = frame.top
        defer { frame.truncate(to: start) }
        var truth = precondition.truth.and(member)
        let condition = truth.isNo ? nil : part?.applicableWhen
        let own = condition.map { $0.test(&frame) } ?? .yes
        truth = truth.and(own)
        guard keepsBasis || truth.isUnknown else {
            return Precondition(truth: truth, evidence: [], missing: [])
        }
        let finder = sitting.facts
        let used =
            finder.facts(frame.traces(in: marks), unknownFor: member.reasons)
            + finder.facts(frame.traces(in: start..<max(start, frame.top)), unknownFor: own.reasons)
        var evidence = FactList()
        if keepsBasis {
            evidence = precondition.evidence + used
            if let condition, own.isUnknown { evidence += bearing(on: condition, &frame) }
        }
        let missing = truth.isUnknown ? precondition.missing + used.missing : []
        return Precondition(truth: truth, evidence: evidence, missing: missing)
    }

    /// Gives an item its outcome and the facts of the parts that have it.
    private func settle(
        _ item: inout ItemJudgement, _ outcome: Outcome, _ parts: [PartAnswer], _ frame: inout Frame
    ) {
        item.outcome = outcome
        let areAllDeciding = outcome == .met || outcome == .notYetDue
        sitting.facts.begin()
        for part in parts where areAllDeciding || part.outcome == outcome {
            sitting.facts.collect(frame.traces(in: part.marks), unknownFor: part.truth.reasons)
        }
        (item.evidence, item.missing) = sitting.facts.take()
        guard keepsBasis else { return }
        for part in parts
        where outcome == .unknown || part.truth.isUnknown && (areAllDeciding || part.outcome == outcome) {
            item.basis += bearing(on: part.condition, &frame)
        }
    }

    /// What keeps the parts of a condition from being met together: one that is not met, or all that bears on one that
    /// is unknown; none unless it is wanted.
    private func whyNotMet(_ parts: [PartAnswer], _ frame: inout Frame) -> FactList {
        guard keepsBasis else { return [] }
        if let failing = parts.first(where: \.truth.isNo) {
            return sitting.facts.facts(frame.traces(in: failing.marks), unknownFor: [])
        }
        return parts.first { $0.truth.isUnknown }.map { bearing(on: $0.condition, &frame) } ?? []
    }

    private var keepsBasis: Bool { sitting.keepsBasis }

    /// Every fact that could give a condition another answer than an unknown one; none unless it is wanted.
    private func bearing(on condition: Condition, _ frame: inout Frame) -> FactList {
        guard keepsBasis else { return [] }
        let (truth, traces) = frame.keepingDecided { $0.answer(condition) }
        return facts(traces, truth)
    }

    private func facts(_ traces: [Trace], _ truth: Tri = .yes) -> FactList {
        sitting.facts.facts(traces, unknownFor: truth.reasons)
    }
}
