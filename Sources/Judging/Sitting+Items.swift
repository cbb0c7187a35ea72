import CivilDates
import Feel
import Frameworks
import Records

/// The items of a case.
extension Sitting {
    /// Adds the items of one case, and the facts about the lists they come from.
    func judge(
        _ part: CompiledCase, of requirement: CompiledRequirement, _ precondition: Precondition,
        _ items: inout [ItemJudgement], _ lists: inout FactList, _ frame: inout Frame
    ) {
        let judging = CaseJudging(sitting: self, requirement: requirement, precondition: precondition)
        guard let forEach = part.forEach else {
            items.append(ItemJudgement(caseName: part.name, path: "", outcome: .notApplicable))
            judging.judge(part, &items[items.count - 1], member: .yes, frame.top..<frame.top, &frame)
            return
        }
        let first = items.count
        var isDoubtful = false
        let incomplete = forEach.forEach(&frame) { frame, element, member, marks in
            guard !frame.isExhausted && !facts.isExhausted else { return false }
            isDoubtful = isDoubtful || member.isUnknown
            // Most lists are short, and growing copies what is there.
            if items.count == first { items.reserveCapacity(first + 4) }
            items.append(
                ItemJudgement(
                    caseName: part.name, path: facts.path(of: element), outcome: .notApplicable))
            judging.judge(part, &items[items.count - 1], member: member, marks, &frame)
            return true
        }
        let traces = frame.takeTraces()
        guard keepsBasis || !incomplete.isEmpty else { return }
        let own = facts.facts(traces, unknownFor: incomplete)
        lists += own
        if keepsBasis && (isDoubtful || !incomplete.isEmpty) {
            lists += addDoubts(of: forEach, to: &items[first...], &frame)
        }
        if !incomplete.isEmpty && precondition.truth.isNo { lists += precondition.evidence }
        if !incomplete.isEmpty && !precondition.truth.isNo {
            items.append(
                ItemJudgement(
                    caseName: part.name, path: "", outcome: .unknown, evidence: [], missing: own.missing,
                    basis: precondition.evidence))
        }
    }

    /// Adds to each item in doubt every fact that could take the doubt away; gives those about the list itself.
    private func addDoubts(
        of forEach: IteratorBinding, to items: inout ArraySlice<ItemJudgement>, _ frame: inout Frame
    ) -> FactList {
        var doubts: [FactList] = []
        let traces = frame.keepingDecided { frame in
            _ = forEach.forEach(&frame) { frame, _, member, marks in
                let traces = frame.traces(in: marks)
                doubts.append(member.isUnknown ? facts.facts(traces, unknownFor: member.reasons) : [])
                return !frame.isExhausted
            }
            return frame.takeTraces()
        }
        for (index, facts) in zip(items.indices, doubts) { items[index].basis += facts }
        return facts.facts(traces)
    }
}
