import CivilDates
public import Records

/// How far a condition is from the answer that is wanted, and where a dossier could be changed to bring it nearer.
///
/// The cost is an estimate: a fact shared by several sides counts for each of them, and what a new element must hold is
/// only guessed. Openings are those of one step; the next step shows once the first was taken.
public struct Gap: Sendable {
    /// About how many facts are lacking; 0 exactly when the answer is the wanted one.
    public var cost: Int
    /// Where a next step can be taken; empty when the answer is the wanted one or nothing in a dossier can change it.
    public var openings: [Opening]

    /// What a value costs that is there and would have to be another.
    static let costOfChange = 8
    /// What a gap costs that no fact can close.
    public static let closed = 10_000

    /// Makes a gap.
    public init(cost: Int, openings: [Opening] = []) {
        self.cost = cost
        self.openings = openings
    }

    /// Nothing is lacking.
    public static let none = Gap(cost: 0)

    /// Both must be closed: one after the other, the first with openings first.
    public func and(_ other: Gap) -> Gap {
        let cost = min(cost + other.cost, Gap.closed)
        return Gap(cost: cost, openings: openings.isEmpty ? other.openings : openings)
    }

    /// One of the two must be closed.
    public func or(_ other: Gap) -> Gap {
        Gap(
            cost: min(cost, other.cost),
            openings: cost == 0 || other.cost == 0 ? [] : openings + other.openings)
    }
}

extension Frame {
    /// How far a condition is from an answer.
    ///
    /// - Parameters:
    ///   - condition: The condition.
    ///   - wanted: The answer it should have.
    /// - Returns: The gap; `Gap.none` when it has that answer.
    public mutating func gap(_ condition: Condition, wanted: Bool = true) -> Gap {
        let (truth, traces) = keepingDecided { $0.answer(condition) }
        if truth == Tri(wanted) { return .none }
        switch condition.shape {
        case .not(let inner): return gap(inner, wanted: !wanted)
        case .all(let parts): return gap(parts, wanted, needsAll: wanted)
        case .any(let parts): return gap(parts, wanted, needsAll: !wanted)
        case .every(let elements):
            return wanted ? gapOfEach(elements, wanted) : gapOfOne(elements, wanted)
        case .some(let elements):
            return wanted ? gapOfOne(elements, wanted) : gapOfEach(elements, wanted)
        case .atLeast(let enumerate, let number): return gap(enumerate, number, wanted)
        case .choice(let test, let yes, let no):
            let first = gap(test).and(gap(yes, wanted: wanted))
            return first.or(gap(test, wanted: false).and(gap(no, wanted: wanted)))
        case .comparison(_, let left, let right): return gap(left, right, traces)
        case .bound(let slot, let subject, let inner):
            let mark = top
            slots[slot] = subject(&self)
            truncate(to: mark)
            return gap(inner, wanted: wanted)
        case .fact, .bareField: return gap(traces, hints: [])
        }
    }

    private mutating func gap(_ parts: [Condition], _ wanted: Bool, needsAll: Bool) -> Gap {
        var whole: Gap?
        for part in parts {
            let own = gap(part, wanted: wanted)
            whole = whole.map { needsAll ? $0.and(own) : $0.or(own) } ?? own
        }
        return whole ?? Gap(cost: Gap.closed)
    }

    /// Two values that should compare otherwise: each is a hint for the other.
    private mutating func gap(_ left: Locate, _ right: Locate, _ traces: [Trace]) -> Gap {
        let (one, _) = value(left)
        let (two, _) = value(right)
        return gap(traces, hints: [one, two].filter { !$0.isNull })
    }

    /// Facts that give no wanted answer: record those that are missing, else change one that is there.
    public func gap(_ traces: [Trace], hints: [Cell]) -> Gap {
        var seen: Set<Trace> = []
        let openings = traces.filter { seen.insert($0).inserted }.map { Opening(trace: $0, hints: hints) }
        guard !openings.isEmpty else { return Gap(cost: Gap.closed) }
        let missing = openings.count { isLacking($0.trace) }
        let change = openings.map { cost(ofChanging: $0.trace) }.min() ?? Gap.closed
        return Gap(cost: missing > 0 ? missing : change, openings: openings)
    }

    /// Whether a fact could be recorded where nothing, or only part of a date, stands.
    private func isLacking(_ trace: Trace) -> Bool {
        let cell = cells[Int(trace.cell)]
        return trace.suffix != 0 || cell.isNull || cell.tag == .date && !cell.partialDate.isFull
    }

    private func cost(ofChanging trace: Trace) -> Int {
        Int(trace.cell) >= firstSupposedCell ? 1 : Gap.costOfChange
    }
}
