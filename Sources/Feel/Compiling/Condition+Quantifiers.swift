import Records

extension Condition {
    /// Holds for every element, also when there is none.
    ///
    /// No with the evidence of the first that fails.
    static func every(_ elements: Elements, at range: Range<Int>) -> Condition {
        let (enumerate, slot, body) = (elements.enumerate, elements.slot, elements.body.test)
        return Condition(range: range, shape: .every(elements)) { frame in
            quantified(enumerate, stopsAt: .no, &frame) { frame, element, member, mark in
                if member.isNo { return .yes }
                frame.slots[slot] = element
                let middle = frame.top
                let truth = body(&frame)
                if member.isYes { return certain(truth, mark, middle, &frame) }
                return joined(!member, truth, (!member).or(truth), decisive: .yes, mark, middle, &frame)
            }
        }
    }

    /// Holds for at least one element.
    ///
    /// Yes with the evidence of the first that holds.
    static func some(_ elements: Elements, at range: Range<Int>) -> Condition {
        let (enumerate, slot, body) = (elements.enumerate, elements.slot, elements.body.test)
        return Condition(range: range, shape: .some(elements)) { frame in
            quantified(enumerate, stopsAt: .yes, &frame) { frame, element, member, mark in
                if member.isNo { return .no }
                frame.slots[slot] = element
                let middle = frame.top
                let truth = body(&frame)
                if member.isYes { return certain(truth, mark, middle, &frame) }
                return joined(member, truth, member.and(truth), decisive: .no, mark, middle, &frame)
            }
        }
    }

    /// Goes through a list until an element gives the value that decides; otherwise the other value, or unknown.
    ///
    /// Evidence kept: of the deciding element alone; of the unknown elements alone; else of all and the list.
    static func quantified(
        _ enumerate: @escaping Enumerate, stopsAt decisive: Tri, _ frame: inout Frame,
        _ judge: (inout Frame, Located, Tri, Int) -> Tri
    ) -> Tri {
        let start = frame.top
        var isDecided = false
        var missing = MissingFacts(frame)
        let incomplete = enumerate(&frame) { frame, element, member, mark in
            guard frame.step() else { return false }
            let truth = judge(&frame, element, member, mark)
            if truth == decisive {
                frame.drop(from: start, to: mark)
                if frame.top == start { frame.push(element.trace) }
                isDecided = true
                return false
            }
            missing.note(truth.reasons, since: mark, frame)
            if !missing.reasons.isEmpty { missing.clear(&frame) }
            return true
        }
        if isDecided { return decisive }
        let reasons = missing.finish(incomplete, frame)
        if reasons.isEmpty { return !decisive }
        missing.keep(&frame)
        return .unknown(reasons)
    }

    /// The body of an element that belongs to the list; why it does is no evidence for not knowing.
    private static func certain(_ truth: Tri, _ mark: Int, _ middle: Int, _ frame: inout Frame) -> Tri {
        if truth.isUnknown && !frame.keepsDecided { frame.drop(from: mark, to: middle) }
        return truth
    }

    /// Membership and body of one element together; keeps what decided.
    private static func joined(
        _ member: Tri, _ truth: Tri, _ whole: Tri, decisive: Tri, _ mark: Int, _ middle: Int,
        _ frame: inout Frame
    ) -> Tri {
        if whole == decisive {
            frame.drop(from: mark, to: middle)
        } else if !truth.isUnknown && !frame.keepsDecided {
            frame.truncate(to: middle)
        }
        return whole
    }
}
