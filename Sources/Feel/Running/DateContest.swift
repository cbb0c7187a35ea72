import CivilDates
import Records

/// The search for the element of a list with the latest or the earliest date.
///
/// Two elements with the same date leave the winner open: the order of a file says nothing. An element without a
/// date, with a partial one, or in doubt itself does so only when it could be the winner. A single element that is in
/// no doubt wins whatever its date.
struct DateContest {
    /// An element that takes part.
    private struct Candidate {
        var element: Located
        var date: Cell
        var member: Tri
        var traces: [Trace]

        /// Whether it certainly takes part with a date known to the day.
        var isPlain: Bool { member.isYes && !date.isNull && date.partialDate.isFull }
    }

    private let isLatest: Bool
    private var candidates: [Candidate] = []

    /// The winner of a list; null when it is open, or when the list is empty.
    static func winner(
        of list: @escaping Enumerate, slot: Int, date: @escaping Locate, latest: Bool
    ) -> Locate {
        { frame in
            let start = frame.top
            var contest = DateContest(isLatest: latest)
            var missing = MissingFacts(frame)
            let incomplete = list(&frame) { frame, element, member, marks in
                guard frame.step() else { return false }
                if !member.isNo {
                    frame.slots[slot] = element
                    let cell = frame.use(date(&frame))
                    contest.enter(element, cell, member, since: marks.member, frame)
                }
                missing.note([], since: marks.member, frame)
                return true
            }
            let unseen = missing.finish(incomplete, frame)
            guard unseen.isEmpty else {
                missing.keep(&frame)
                return Located(.null(unseen))
            }
            return Located(contest.winner(since: start, &frame))
        }
    }

    private init(isLatest: Bool) { self.isLatest = isLatest }

    private mutating func enter(
        _ element: Located, _ date: Cell, _ member: Tri, since mark: Int, _ frame: borrowing Frame
    ) {
        candidates.append(
            Candidate(element: element, date: date, member: member, traces: frame.traces(from: mark)))
    }

    /// The cell of the winner; when it is open, null with the facts that leave it open as evidence.
    private func winner(since start: Int, _ frame: inout Frame) -> Cell {
        if candidates.count == 1, let only = candidates.first, only.member.isYes { return only.element.cell }
        let best = favourite
        var reasons: NullReasons = []
        var open: [Trace] = best.map { candidates[$0].isPlain ? [] : candidates[$0].traces } ?? []
        for (index, candidate) in candidates.enumerated() where index != best {
            if let best, candidates[best].element.cell == candidate.element.cell { continue }
            let loses = best.map { self.loses(index, to: $0, frame) } ?? .no
            if loses.isYes { continue }
            reasons.formUnion(candidate.member.reasons)
            if loses.isUnknown || candidate.date.isNull || candidate.member.isYes {
                reasons.formUnion(candidate.date.reasons.subtracting(.notRecorded).union(.partialDate))
            }
            if !candidate.isPlain {
                open += candidate.traces
            } else if let best, candidates[best].isPlain {
                open += candidates[best].traces + candidate.traces
            }
        }
        guard !reasons.isEmpty else { return best.map { candidates[$0].element.cell } ?? .null(.notRecorded) }
        if frame.keepsDecided { return .open(reasons) }
        frame.truncate(to: start)
        for trace in open { frame.push(trace) }
        return .open(reasons)
    }

    /// The only element that can be the winner for sure: of those that certainly take part, the one whose date
    /// reaches furthest.
    private var favourite: Int? {
        var best: Int?
        for (index, candidate) in candidates.enumerated()
        where candidate.member.isYes && !candidate.date.isNull {
            guard let current = best.map({ candidates[$0].date.partialDate }) else {
                best = index
                continue
            }
            let date = candidate.date.partialDate
            if isLatest ? date.last >= current.last : date.first < current.first { best = index }
        }
        return best
    }

    /// Whether a candidate loses to another; of equal dates neither does.
    private func loses(_ index: Int, to best: Int, _ frame: borrowing Frame) -> Tri {
        Comparing.holds(isLatest ? .less : .greater, candidates[index].date, candidates[best].date, frame)
    }
}
