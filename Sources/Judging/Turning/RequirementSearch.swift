import Feel

/// The search for short lists of facts that let some requirements lack nothing, one after the other.
///
/// Best first: the list looked into next is the one whose facts, with what it seems to lack still, are fewest. Counted,
/// never timed.
struct RequirementSearch {
    /// A list of facts and how far it is from enough.
    private struct State {
        var facts: [Supposed]
        var cost: Int
        var gap: Int

        var order: (Int, Int) { (cost + gap, gap) }
    }

    /// The most lists looked into.
    private static let mostExpansions = 120
    /// The most suppositions tried in one search.
    private static let mostTrials = 6_000
    /// The most ways kept of each opening.
    private static let waysPerOpening = 3
    /// The most lists given.
    private static let mostResults = 3

    let bench: TurningBench
    /// The requirements, in the order in which they are seen to.
    let requirements: ArraySlice<Int>
    /// Whether values are tried that bring nothing nearer by themselves: shorter lists, but more to look into.
    let isThorough: Bool
    /// The most the facts of a list may cost.
    let mostCost: Int
    private var waiting: [State] = []
    private var seen: Set<Set<Supposed>> = []
    private var trials = 0

    init(bench: TurningBench, requirements: ArraySlice<Int>, isThorough: Bool, mostCost: Int = .max) {
        self.bench = bench
        self.requirements = requirements
        self.isThorough = isThorough
        self.mostCost = mostCost
    }

    /// Lists that begin with some facts, the shortest first; none when none was found.
    mutating func run(from facts: [Supposed]) -> [[Supposed]] {
        var found: [[Supposed]] = []
        enter(facts)
        for _ in 0..<Self.mostExpansions
        where found.count < Self.mostResults && trials < Self.mostTrials && bench.hasTrials {
            guard let state = waiting.popLast() else { break }
            if state.gap == 0 {
                found.append(state.facts)
            } else {
                expand(state)
            }
        }
        return found
    }

    /// Puts a list of facts in line, unless it was there before.
    private mutating func enter(_ facts: [Supposed]) {
        let cost = facts.cost
        guard cost <= mostCost, seen.insert(Set(facts)).inserted,
            let gap = bench.gap(of: requirements, after: facts)
        else {
            return
        }
        if gap.cost > 0 && cost == mostCost { return }
        let state = State(facts: facts, cost: cost, gap: gap.cost)
        // The nearest stands last; of equals the one that came first.
        let place = waiting.firstIndex { $0.order <= state.order } ?? waiting.count
        waiting.insert(state, at: place)
    }

    private mutating func expand(_ state: State) {
        guard let gap = bench.gap(of: requirements, after: state.facts) else { return }
        let candidates = bench.candidates()
        var tried: Set<[Supposed]> = []
        for opening in gap.openings {
            var ways: [(facts: [Supposed], gap: Int)] = []
            for addition in candidates.candidates(at: opening) where tried.insert(addition).inserted {
                trials += 1
                bench.trialsLeft -= 1
                guard let rest = bench.gap(of: requirements, afterAlso: addition) else { continue }
                ways.append((addition, rest))
            }
            // A new record only shows what it must hold.
            let useful = ways.filter { way in
                isThorough || way.gap < gap.cost || way.facts.contains { $0.content == .record }
            }
            let kept = useful.enumerated().sorted {
                ($0.element.gap, $0.offset) < ($1.element.gap, $1.offset)
            }
            for way in kept.prefix(Self.waysPerOpening) {
                enter(state.facts.merged(with: way.element.facts))
            }
        }
    }
}
