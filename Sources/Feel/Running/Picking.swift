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
            if !reasons.isEmpty { return Located(.open(reasons)) }
            if incomplete.isEmpty && found.indices.contains(index) { return found[index] }
            return Located(.null(incomplete.isEmpty ? .notRecorded : incomplete))
        }
    }

    /// The first that is recorded; null when one before it might be.
    static func firstRecorded(of values: [Locate]) -> Locate {
        { frame in
            var last = Located(.null(.notRecorded))
            for value in values {
                let located = frame.keepingDecided { value(&$0) }
                if located.cell.reasons != .notRecorded || located.cell.isOpen { return located }
                frame.push(located.trace)
                last = Located(.null(.notRecorded))
            }
            return last
        }
    }
}
