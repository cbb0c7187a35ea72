import CivilDates
import Records

/// Takes one element out of a list.
enum Picking {
    /// The element at a 1-based position, from the end when negative; null when there is none or it is in doubt.
    static func element(of list: @escaping Enumerate, at position: Int) -> Locate {
        { frame in
            var found: [Located] = []
            var reasons: NullReasons = []
            let incomplete = list(&frame) { frame, element, member, _ in
                guard frame.step() else { return false }
                if member.isUnknown { reasons.formUnion(member.reasons) }
                if member.isYes { found.append(element) }
                return position < 0 || found.count < position
            }
            let index = position > 0 ? position - 1 : found.count + position
            if !reasons.isEmpty { return Located(.null(reasons)) }
            if found.indices.contains(index) && (position > 0 || incomplete.isEmpty) { return found[index] }
            return Located(.null(incomplete.isEmpty ? .notRecorded : incomplete))
        }
    }

    /// The first that is recorded; null when one before it might be.
    static func firstRecorded(of values: [Locate]) -> Locate {
        { frame in
            var last = Located(.null(.notRecorded))
            for value in values {
                let located = value(&frame)
                let reasons = located.cell.reasons
                if reasons != .notRecorded { return located }
                frame.push(located.trace)
                last = Located(.null(.notRecorded))
            }
            return last
        }
    }

    /// The element with the latest or earliest date; null when an element without a full date could be it.
    ///
    /// A single element is it, whatever its date.
    static func extreme(
        of list: @escaping Enumerate, slot: Int, date: @escaping Locate, latest: Bool
    ) -> Locate {
        { frame in
            var candidates: [(element: Located, date: Cell, member: Tri)] = []
            let incomplete = list(&frame) { frame, element, member, _ in
                guard frame.step() else { return false }
                if member.isNo { return true }
                frame.slots[slot] = element
                let cell = frame.use(date(&frame))
                candidates.append((element, cell, member))
                return true
            }
            guard incomplete.isEmpty else { return Located(.null(incomplete)) }
            return Located(winner(among: candidates, latest: latest, frame))
        }
    }

    private static func winner(
        among candidates: [(element: Located, date: Cell, member: Tri)], latest: Bool, _ frame: borrowing Frame
    ) -> Cell {
        if candidates.count == 1, let only = candidates.first, only.member.isYes { return only.element.cell }
        var best: (element: Located, date: Cell)?
        for candidate in candidates where candidate.member.isYes && !candidate.date.isNull {
            let isBetter = best.map {
                latest
                    ? $0.date.partialDate.last <= candidate.date.partialDate.last
                    : candidate.date.partialDate.first < $0.date.partialDate.first
            }
            if isBetter ?? true { best = (candidate.element, candidate.date) }
        }
        var reasons: NullReasons = []
        for candidate in candidates where candidate.element.cell != best?.element.cell {
            guard let best else {
                reasons.formUnion(candidate.member.isUnknown ? candidate.member.reasons : .partialDate)
                continue
            }
            let loses =
                latest
                ? Comparing.holds(.atMost, candidate.date, best.date, frame)
                : Comparing.holds(.atLeast, candidate.date, best.date, frame)
            guard !loses.isYes else { continue }
            reasons.formUnion(candidate.member.isUnknown ? candidate.member.reasons : .partialDate)
        }
        if !reasons.isEmpty { return .null(reasons) }
        return best?.element.cell ?? .null(.notRecorded)
    }
}
