import Records

/// How many elements a list has at least and at most.
struct Tally {
    /// The elements that belong to it.
    var certain: Int64 = 0
    /// The elements that may belong to it.
    var doubtful: Int64 = 0
    /// Why some are in doubt, or more may exist.
    var reasons: NullReasons = []
    /// Whether there may be elements that were not seen.
    var isOpen = false

    /// Counts the elements of a list.
    init(_ list: @escaping Enumerate, _ frame: inout Frame) {
        var (certain, doubtful, reasons): (Int64, Int64, NullReasons) = (0, 0, [])
        let incomplete = list(&frame) { frame, _, member, _ in
            guard frame.step() else { return false }
            if member.isYes { certain += 1 }
            if member.isUnknown {
                doubtful += 1
                reasons.formUnion(member.reasons)
            }
            return true
        }
        (self.certain, self.doubtful) = (certain, doubtful)
        self.reasons = reasons.union(incomplete)
        isOpen = !incomplete.isEmpty
    }

    /// Counts the yeses in a list of yes/no.
    init(yesIn list: @escaping Enumerate, _ frame: inout Frame) {
        self.init(
            { frame, visit in
                list(&frame) { frame, element, member, mark in
                    let truth = member.isNo ? .no : Tri(frame.use(element))
                    return visit(&frame, element, member.and(truth), mark)
                }
            }, &frame)
    }

    /// The number itself; null when it is not certain.
    var count: Cell { reasons.isEmpty ? .number(certain) : .null(reasons) }

    /// A comparison with a number: decided when every count that is possible gives the same answer.
    func compared(_ sign: Expression.Operator, with number: Int64) -> Tri {
        let low = certain
        let high = isOpen ? Int64.max : certain + doubtful
        let (all, any): (Bool, Bool) =
            switch sign {
            case .atLeast: (low >= number, high >= number)
            case .greater: (low > number, high > number)
            case .atMost: (high <= number, low <= number)
            case .less: (high < number, low < number)
            case .equal: (low == number && high == number, low <= number && number <= high)
            default: (high < number || low > number, !(low == number && high == number))
            }
        if all { return .yes }
        return any ? .unknown(reasons) : .no
    }
}
