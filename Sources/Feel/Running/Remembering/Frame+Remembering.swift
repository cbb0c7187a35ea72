import Records

/// Terms without parameters: worked out, or told again with the same facts.
extension Frame {
    /// The answer of a condition.
    mutating func remembered(_ term: Int, _ test: Test) -> Tri {
        Tri(kept(term) { Located(test(&$0).cell) }.cell)
    }

    /// A single value.
    mutating func remembered(_ term: Int, _ locate: Locate) -> Located { kept(term, locate) }

    /// What was kept of a term, or what it is worked out to, which is kept from the second time on.
    @inline(__always)
    private mutating func kept(_ term: Int, _ work: (inout Frame) -> Located) -> Located {
        let (entry, wasAsked) = memory.ask(term, keepsDecided: keepsDecided)
        if wasAsked && entry.pointee.state == .kept {
            push(kept: entry.pointee.traces)
            return entry.pointee.value
        }
        let start = top
        let value = work(&self)
        if wasAsked, let traces = keep(since: start) {
            entry.pointee.value = value
            entry.pointee.traces = traces
            entry.pointee.state = .kept
        }
        return value
    }

    /// Goes through a list.
    mutating func remembered(_ term: Int, _ enumerate: @escaping Enumerate, _ visit: Visit) -> NullReasons {
        let (entry, wasAsked) = memory.ask(term, keepsDecided: keepsDecided)
        if wasAsked && entry.pointee.state == .asked {
            entry.pointee.state = keep(enumerate, in: entry) ? .kept : .refused
        }
        guard wasAsked, entry.pointee.state == .kept else { return enumerate(&self, visit) }
        let kept = entry.pointee
        var next = kept.traces.lowerBound
        for index in kept.elements {
            let element = memory.elements.base[index]
            let start = top
            let end = next + Int(element.count)
            push(kept: next..<end)
            if isExhausted { return [] }
            next = end
            let marks = ElementMarks(
                member: start + Int(element.memberOffset), value: start + Int(element.valueOffset))
            guard visit(&self, element.located, element.member, marks) else { return [] }
        }
        push(kept: next..<kept.traces.upperBound)
        return []
    }

    /// Goes through a whole list and keeps its elements.
    ///
    /// False when there is no room for them, and when there may be more: then the reasons depend on how far somebody
    /// goes.
    private mutating func keep(
        _ enumerate: @escaping Enumerate, in entry: UnsafeMutablePointer<TermMemory.Entry>
    ) -> Bool {
        let start = top
        var before = top
        var elements: [TermMemory.Element] = []
        var isWhole = true
        let reasons = enumerate(&self) { frame, element, member, marks in
            guard frame.step(), frame.top - start <= TermMemory.traceLimit,
                elements.count <= TermMemory.elementLimit
            else {
                isWhole = false
                return false
            }
            elements.append(
                TermMemory.Element(
                    located: element, member: member, memberOffset: Int32(marks.member - before),
                    valueOffset: Int32(marks.value - before), count: Int32(frame.top - before)))
            before = frame.top
            return true
        }
        defer { truncate(to: start) }
        guard isWhole, reasons.isEmpty, !isExhausted,
            let places = memory.keep(
                elements, UnsafeBufferPointer(start: evidence + start, count: top - start))
        else { return false }
        entry.pointee.elements = places.elements
        entry.pointee.traces = places.traces
        return true
    }

    /// Keeps the facts from a mark on; nil when there is no room for them, or the rule was stopped.
    private func keep(since mark: Int) -> Range<Int>? {
        guard !isExhausted, mark <= top else { return nil }
        return memory.keep(UnsafeBufferPointer(start: evidence + mark, count: top - mark))
    }

    /// Puts kept facts into evidence, each at the price of a step: however little work it is, it must have a bound.
    private mutating func push(kept range: Range<Int>) {
        stepsLeft -= range.count
        guard stepsLeft > 0, top + range.count <= evidenceLimit else {
            isExhausted = true
            return
        }
        (evidence + top).update(from: memory.traces.base + range.lowerBound, count: range.count)
        top += range.count
    }
}
