import Records

/// Gaps of lists. The facts about the list itself stand on the stack before and between those of its elements; each of
/// them is an opening too: a list may get a new element, and what the list was found by may be recorded.
extension Frame {
    /// Every element that belongs to the list, or may, must give the answer.
    mutating func gapOfEach(_ elements: Condition.Elements, _ wanted: Bool) -> Gap {
        var whole = Gap.none
        let walk = walk(elements.enumerate) { frame, element, member, reasons in
            guard !member.isNo else { return }
            frame.slots[elements.slot] = element
            let own = frame.gap(elements.body, wanted: wanted)
            if own.cost > 0 { whole = whole.and(own.or(reasons)) }
        }
        if walk.isOpen { whole = whole.and(Gap(cost: 1, openings: walk.list)) }
        return whole
    }

    /// One element must belong to the list and give the answer: one that is there, or a new one.
    mutating func gapOfOne(_ elements: Condition.Elements, _ wanted: Bool) -> Gap {
        var whole: Gap?
        let walk = walk(elements.enumerate) { frame, element, member, reasons in
            frame.slots[elements.slot] = element
            let belongs = member.isYes ? Gap.none : reasons
            let own = belongs.and(frame.gap(elements.body, wanted: wanted))
            whole = whole.map { $0.or(own) } ?? own
        }
        let new = Gap(cost: 1 + elements.body.lackOfNew(wanted), openings: walk.list)
        guard !walk.list.isEmpty else { return whole ?? Gap(cost: Gap.closed) }
        return whole.map { $0.or(new) } ?? new
    }

    /// A list must have at least so many elements, or fewer.
    mutating func gap(_ enumerate: @escaping Enumerate, _ number: Int64, _ wanted: Bool) -> Gap {
        var (certain, openings): (Int64, [Opening]) = (0, [])
        let walk = walk(enumerate) { _, _, member, reasons in
            if member.isYes { certain += 1 }
            if !(wanted ? member.isYes : member.isNo) { openings += reasons.openings }
        }
        let lack = max(1, wanted ? number - certain : certain - number + 1)
        let cost = min(Int(lack), Gap.closed) * (wanted ? 1 : Gap.costOfChange)
        return Gap(cost: cost, openings: openings + (wanted || walk.isOpen ? walk.list : []))
    }

    /// Goes through a list.
    ///
    /// - Parameters:
    ///   - enumerate: The list.
    ///   - body: Gets an element, whether it belongs to the list, and the gap to changing that.
    /// - Returns: Openings of the list itself, and whether it may have more elements.
    private mutating func walk(
        _ enumerate: @escaping Enumerate, _ body: @escaping (inout Frame, Located, Tri, Gap) -> Void
    ) -> (list: [Opening], isOpen: Bool) {
        let start = top
        var end = top
        var found: [Trace] = []
        let incomplete = enumerate(&self) { frame, element, member, marks in
            guard frame.step() else { return false }
            if marks.member > end { found += frame.traces(from: end).prefix(marks.member - end) }
            let own = Array(frame.traces(from: marks.member).prefix(max(0, marks.value - marks.member)))
            let rest = frame.traces(from: marks.value)
            body(&frame, element, member, frame.gap(own.isEmpty ? rest : own + rest, hints: []))
            end = frame.top
            return true
        }
        if top > end { found += traces(from: end) }
        truncate(to: start)
        var seen: Set<Trace> = []
        let list = found.filter { seen.insert($0).inserted }.map { Opening(trace: $0) }
        return (list, !incomplete.isEmpty)
    }
}

extension Condition {
    /// About how many facts a new element must hold for the condition to have an answer.
    func lackOfNew(_ wanted: Bool) -> Int {
        switch shape {
        case .not(let inner): inner.lackOfNew(!wanted)
        case .all(let parts), .any(let parts):
            isAll == wanted
                ? parts.reduce(0) { min($0 + $1.lackOfNew(wanted), Gap.closed) }
                : parts.map { $0.lackOfNew(wanted) }.min() ?? 0
        case .every(let elements): wanted ? 0 : 1 + elements.body.lackOfNew(false)
        case .some(let elements): wanted ? 1 + elements.body.lackOfNew(true) : 0
        case .atLeast(_, let number): wanted ? Int(clamping: number) : 0
        case .choice(_, let yes, let no): min(yes.lackOfNew(wanted), no.lackOfNew(wanted))
        case .bound(_, _, let inner): inner.lackOfNew(wanted)
        case .comparison, .fact, .bareField: wanted ? 1 : 0
        }
    }

    private var isAll: Bool {
        if case .all = shape { true } else { false }
    }
}
