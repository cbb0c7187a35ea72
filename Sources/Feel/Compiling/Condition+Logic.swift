import Records

extension Condition {
    /// All hold: no as soon as one does not, with the evidence of that one.
    static func all(_ conditions: [Condition], at range: Range<Int>) -> Condition {
        Condition(range: range, shape: .all(conditions), balanced(conditions[...], and))
    }

    /// At least one holds: yes as soon as one does, with the evidence of that one.
    static func any(_ conditions: [Condition], at range: Range<Int>) -> Condition {
        Condition(range: range, shape: .any(conditions), balanced(conditions[...], or))
    }

    /// The opposite, with the same evidence.
    static func not(_ inner: Condition, at range: Range<Int>) -> Condition {
        let test = inner.test
        return Condition(range: range, shape: .not(inner)) { frame in !test(&frame) }
    }

    /// One condition or the other, as a third one says; unknown when that is.
    static func choice(
        _ condition: Condition, _ yes: Condition, _ no: Condition, at range: Range<Int>
    ) -> Condition {
        let (test, one, two) = (condition.test, yes.test, no.test)
        return Condition(range: range, shape: .choice(condition, yes, no)) { frame in
            let truth = test(&frame)
            if truth.isUnknown { return truth }
            return truth.isYes ? one(&frame) : two(&frame)
        }
    }

    /// Joins tests two by two, so that a long row does not nest deep; one at least.
    private static func balanced(
        _ conditions: ArraySlice<Condition>, _ join: (@escaping Test, @escaping Test) -> Test
    ) -> Test {
        guard let first = conditions.first else { return { _ in .unknown(.notComputable) } }
        if conditions.count == 1 { return first.test }
        let middle = conditions.startIndex + conditions.count / 2
        return join(balanced(conditions[..<middle], join), balanced(conditions[middle...], join))
    }

    private static func and(_ first: @escaping Test, _ second: @escaping Test) -> Test {
        { frame in
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

    private static func or(_ first: @escaping Test, _ second: @escaping Test) -> Test {
        { frame in
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
