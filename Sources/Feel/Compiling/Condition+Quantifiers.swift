import Records

extension Condition {
    /// Holds for every element, also when there is none.
    ///
    /// No with the evidence of the first that fails.
    static func every(_ elements: Elements, at range: Range<Int>) -> Condition {
        let (enumerate, slot, body) = (elements.enumerate, elements.slot, elements.body.test)
        return Condition(range: range, shape: .every(elements)) { frame in
            quantified(enumerate, stopsAt: .no, &frame) { frame, element, member, marks in
                if member.isNo { return .yes }
                frame.slots[slot] = element
                let truth = body(&frame)
                if member.isYes { return certain(truth, marks, &frame) }
                return joined(truth, (!member).or(truth), decisive: .yes, marks, &frame)
            }
        }
    }

    /// Holds for at least one element.
    ///
    /// Yes with the evidence of the first that holds.
    static func some(_ elements: Elements, at range: Range<Int>) -> Condition {
        let (enumerate, slot, body) = (elements.enumerate, elements.slot, elements.body.test)
        return Condition(range: range, shape: .some(elements)) { frame in
            quantified(enumerate, stopsAt: .yes, &frame) { frame, element, member, marks in
                if member.isNo { return .no }
                frame.slots[slot] = element
                let truth = body(&frame)
                if member.isYes { return certain(truth, marks, &frame) }
                return joined(truth, member.and(truth), decisive: .no, marks, &frame)
            }
        }
    }

    /// Goes through a list until an element gives the value that decides; otherwise the other value, or unknown.
    ///
    /// Evidence kept: of the deciding element alone; of the unknown elements alone; else of all and the list.
    static func quantified(
        _ enumerate: @escaping Enumerate, stopsAt decisive: Tri, _ frame: inout Frame,
        _ judge: (inout Frame, Located, Tri, ElementMarks) -> Tri
    ) -> Tri {
        let start = frame.top
        var isDecided = false
        var missing = MissingFacts(frame)
        let incomplete = enumerate(&frame) { frame, element, member, marks in
            guard frame.step() else { return false }
            let truth = judge(&frame, element, member, marks)
            if truth == decisive {
                frame.drop(from: start, to: marks.member)
                frame.pushUnlessShown(element, since: start)
                isDecided = true
                return false
            }
            missing.note(truth.reasons, since: marks.member, frame)
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
    private static func certain(_ truth: Tri, _ marks: ElementMarks, _ frame: inout Frame) -> Tri {
        if truth.isUnknown && !frame.keepsDecided { frame.drop(from: marks.member, to: marks.value) }
        return truth
    }

    /// Membership, which is in doubt, and body of one element together; keeps what decided.
    private static func joined(
        _ truth: Tri, _ whole: Tri, decisive: Tri, _ marks: ElementMarks, _ frame: inout Frame
    ) -> Tri {
        if whole == decisive {
            frame.drop(from: marks.member, to: marks.value)
        } else if !truth.isUnknown && !frame.keepsDecided {
            frame.truncate(to: marks.value)
        }
        return whole
    }
}
