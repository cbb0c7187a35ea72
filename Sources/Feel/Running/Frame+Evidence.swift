import Records

/// The stack of evidence. When it is full nothing more is pushed and the rule is stopped, so a mark may then lie above
/// the top.
extension Frame {
    /// Puts a fact into evidence.
    mutating func push(_ trace: Trace) {
        guard trace.isSome else { return }
        guard top < evidenceLimit else {
            isExhausted = true
            return
        }
        evidence[top] = trace
        top += 1
    }

    /// Drops all evidence from a mark on.
    public mutating func truncate(to mark: Int) { top = min(mark, top) }

    /// Drops the evidence between two marks and keeps what came after.
    mutating func drop(from start: Int, to end: Int) {
        let end = min(end, top)
        guard start < end else { return }
        (evidence + start).update(from: evidence + end, count: top - end)
        top -= end - start
    }

    /// Puts facts in below those from a mark on.
    mutating func insert(_ traces: [Trace], at mark: Int) {
        let count = traces.count
        guard count > 0, mark <= top else { return }
        guard top + count <= evidenceLimit else {
            isExhausted = true
            return
        }
        (evidence + mark + count).update(from: evidence + mark, count: top - mark)
        for index in 0..<count { evidence[mark + index] = traces[index] }
        top += count
    }

    /// Moves the facts between two marks above those from the second on; gives the mark where they then begin.
    mutating func moveUp(from start: Int, to end: Int) -> Int {
        let count = min(end, top) - start
        guard count > 0 else { return top }
        if min(end, top) == top { return start }
        return withUnsafeTemporaryAllocation(of: Trace.self, capacity: count) { moved in
            for index in 0..<count { moved[index] = evidence[start + index] }
            drop(from: start, to: end)
            let mark = top
            for index in 0..<count { evidence[mark + index] = moved[index] }
            top += count
            return mark
        }
    }

    /// The value of a located one, with its fact put into evidence.
    mutating func use(_ located: Located) -> Cell {
        push(located.trace)
        return located.cell
    }

    /// Whether a fact is one that somebody could still bring: neither there nor simply not recorded.
    func isMissing(_ trace: Trace) -> Bool {
        let cell = cells[Int(trace.cell)]
        return cell.isNull && cell.reasons != .notRecorded || isOpen(trace)
    }

    /// Whether a fact, or the record it was asked of, is itself recorded as unknown.
    func isRecordedAsUnknown(_ trace: Trace) -> Bool {
        trace.isSome && cells[Int(trace.cell)].tag == .unknown
    }

    /// A value of which the absence itself may decide: with all facts it rests on, also when it is null.
    mutating func useWhole(_ locate: Locate) -> Cell {
        let located = keepingDecided { locate(&$0) }
        return use(located)
    }

    /// Two values together: with the facts of both, or of the missing one alone.
    mutating func useBoth(_ left: Locate, _ right: Locate) -> (left: Cell, right: Cell) {
        let start = top
        let one = use(left(&self))
        let middle = top
        let two = use(right(&self))
        if keepsDecided { return (one, two) }
        if one.isNull && !two.isNull { truncate(to: middle) }
        if two.isNull && !one.isNull { drop(from: start, to: middle) }
        return (one, two)
    }

    /// The traces between two marks, as far as there are any; valid until the stack changes below the second.
    public func traces(in marks: Range<Int>) -> UnsafeBufferPointer<Trace> {
        let marks = marks.clamped(to: 0..<top)
        return UnsafeBufferPointer(start: evidence + marks.lowerBound, count: marks.count)
    }

    /// The traces from a mark on.
    ///
    /// Never inlined: Swift 6.3 frees an array that is made like this and not used before it has filled it.
    @inline(never)
    public func traces(from mark: Int) -> [Trace] {
        mark < top ? Array(UnsafeBufferPointer(start: evidence + mark, count: top - mark)) : []
    }
}
