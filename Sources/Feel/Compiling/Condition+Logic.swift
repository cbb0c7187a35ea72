extension Condition {
    /// Both hold: no as soon as one does not, with the evidence of that one.
    static func and(_ left: Condition, _ right: Condition, at range: Range<Int>) -> Condition {
        let first = left.test
        let second = right.test
        return Condition(range: range, shape: .all([left, right])) { frame in
            let start = frame.top
            let one = first(&frame)
            if one.isNo { return one }
            let middle = frame.top
            let two = second(&frame)
            if two.isNo {
                frame.drop(from: start, to: middle)
                return two
            }
            return joined(one, two, one.and(two), start: start, middle: middle, &frame)
        }
    }

    /// One of the two holds: yes as soon as one does, with the evidence of that one.
    static func or(_ left: Condition, _ right: Condition, at range: Range<Int>) -> Condition {
        let first = left.test
        let second = right.test
        return Condition(range: range, shape: .any([left, right])) { frame in
            let start = frame.top
            let one = first(&frame)
            if one.isYes { return one }
            let middle = frame.top
            let two = second(&frame)
            if two.isYes {
                frame.drop(from: start, to: middle)
                return two
            }
            return joined(one, two, one.or(two), start: start, middle: middle, &frame)
        }
    }

    /// The opposite, with the same evidence.
    static func not(_ inner: Condition, at range: Range<Int>) -> Condition {
        let test = inner.test
        return Condition(range: range, shape: .not(inner)) { frame in !test(&frame) }
    }

    /// Keeps the evidence of the unknown sides when the whole is unknown, else of both.
    private static func joined(
        _ one: Tri, _ two: Tri, _ whole: Tri, start: Int, middle: Int, _ frame: inout Frame
    ) -> Tri {
        guard whole.isUnknown && !frame.keepsDecided else { return whole }
        if !two.isUnknown {
            frame.truncate(to: middle)
        } else if !one.isUnknown {
            frame.drop(from: start, to: middle)
        }
        return whole
    }
}
