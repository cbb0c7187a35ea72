import Records

/// How many elements a list has at least and at most.
struct Tally {
    /// The elements that belong to it.
    private(set) var certain: Int64 = 0
    /// The elements that may belong to it.
    private var doubtful: Int64 = 0
    /// Whether there may be elements that were not seen.
    private var isOpen = false
    /// Why some are in doubt, or more may exist.
    private var reasons: NullReasons = []
    private var missing: MissingFacts

    /// Counts the elements of a list.
    init(_ list: Enumerate, _ frame: inout Frame) {
        self.init(list, &frame) { _, _, member in member }
    }

    /// Counts the yeses in a list of yes/no.
    init(yesIn list: Enumerate, _ frame: inout Frame) {
        self.init(list, &frame) { frame, element, member in
            member.isNo ? .no : member.and(Tri(frame.use(element)))
        }
    }

    private init(
        _ list: Enumerate, _ frame: inout Frame, _ counts: @escaping (inout Frame, Located, Tri) -> Tri
    ) {
        var (certain, doubtful): (Int64, Int64) = (0, 0)
        var missing = MissingFacts(frame)
        let incomplete = list(&frame) { frame, element, member, marks in
            guard frame.step() else { return false }
            let truth = counts(&frame, element, member)
            if truth.isYes { certain += 1 }
            if truth.isUnknown { doubtful += 1 }
            missing.note(truth.reasons, since: marks.member, frame)
            return true
        }
        (self.certain, self.doubtful) = (certain, doubtful)
        isOpen = !incomplete.isEmpty
        reasons = missing.finish(incomplete, frame)
        self.missing = missing
    }

    /// The number itself; null, with the missing facts as evidence, when it is not certain.
    func count(_ frame: inout Frame) -> Cell {
        if reasons.isEmpty { return .number(certain) }
        missing.keep(&frame)
        return .open(reasons)
    }

    /// A comparison with a number: decided when every count that is possible gives the same answer.
    func compared(_ sign: Expression.Operator, with number: Cell, _ frame: inout Frame) -> Tri {
        guard number.tag == .number else { return .unknown(.notComputable) }
        let truth = compared(sign, with: number)
        if truth.isUnknown { missing.keep(&frame) }
        return truth
    }

    private func compared(_ sign: Expression.Operator, with number: Cell) -> Tri {
        let whole = Decimals.floor(number)
        let isWhole = number.aux == 0
        let low = certain
        let high = isOpen ? Int64.max : certain + doubtful
        let isEqual = (
            all: isWhole && low == whole && high == whole, any: isWhole && low <= whole && whole <= high
        )
        let (all, any): (Bool, Bool) =
            switch sign {
            case .atLeast: isWhole ? (low >= whole, high >= whole) : (low > whole, high > whole)
            case .greater: (low > whole, high > whole)
            case .atMost: (high <= whole, low <= whole)
            case .less: isWhole ? (high < whole, low < whole) : (high <= whole, low <= whole)
            case .equal: isEqual
            default: (!isEqual.any, !isEqual.all)
            }
        if all { return .yes }
        return any ? .unknown(reasons) : .no
    }
}
