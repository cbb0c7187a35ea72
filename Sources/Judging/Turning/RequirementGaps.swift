import Feel
import Frameworks
import Records

/// How far the deciding requirements of an indicator are from being met, in one state of a dossier.
struct RequirementGaps {
    let framework: Framework
    /// The requirements of `framework` that count, in order of their codes.
    let indices: [Int]

    /// The gap of each requirement.
    func gaps(of indices: some Sequence<Int>, in sitting: Sitting, _ frame: inout Frame) -> [Gap] {
        indices.map { gap(of: framework.requirements[$0], sitting, &frame) }
    }

    private func gap(of requirement: CompiledRequirement, _ sitting: Sitting, _ frame: inout Frame) -> Gap {
        if case .professional = requirement.source.nature { return .none }
        var whole = Gap.none
        for part in requirement.cases {
            guard let forEach = part.forEach else {
                whole = whole.and(gap(of: part, requirement, sitting, &frame))
                continue
            }
            let incomplete = forEach.forEach(&frame) { frame, _, member, marks in
                guard !member.isNo else { return !frame.isExhausted }
                let traces = member.isUnknown ? frame.traces(from: marks.lowerBound) : []
                var own = gap(of: part, requirement, sitting, &frame)
                if member.isUnknown { own = own.or(frame.gap(traces, hints: [])) }
                whole = whole.and(own)
                return !frame.isExhausted
            }
            let list = frame.takeTraces()
            if !incomplete.isEmpty {
                whole = whole.and(Gap(cost: 1, openings: list.map { Opening(trace: $0) }))
            }
        }
        return whole
    }

    /// The gap of one case: to being met, or to not applying where that is not known or another case may follow.
    ///
    /// Else what applies stays so: to record that a child is not in view would be no way to mend what it lacks.
    private func gap(
        of part: CompiledCase, _ requirement: CompiledRequirement, _ sitting: Sitting, _ frame: inout Frame
    ) -> Gap {
        var otherWay: Gap?
        var applies = true
        if let condition = part.applicableWhen {
            let gap = frame.gap(condition, wanted: false)
            if gap.cost == 0 { return .none }
            applies = frame.answer(condition).truth.isYes
            otherWay = applies && part.name == nil ? nil : gap
        }
        guard let condition = part.metWhen else { return .none }
        let own = frame.gap(condition)
        if own.cost == 0 { return .none }
        if let question = part.questionWhen, applies, frame.answer(question).truth.isYes,
            DueDate(part, requirement, sitting, &frame).isPast.isYes
        {
            return .none
        }
        return otherWay.map { own.or($0) } ?? own
    }
}
