/// The search for a short list of facts that makes an indicator positive.
///
/// Requirement after requirement, since most facts serve one of them: a few of the shortest lists found so far are kept
/// side by side, and each is lengthened until the next requirement lacks nothing. What a later fact undoes is mended in
/// another round. Every list is written into a copy of the dossier; the winner is judged by the very judge that judges
/// dossiers, rid of each fact it can do without, and of each two facts that one other can replace.
struct TurningSearch {
    /// The most lists kept side by side.
    private static let width = 4
    /// How often all requirements are gone through.
    private static let rounds = 3
    /// How many suppositions may be tried in each search and in making its list shorter; counted, never timed.
    private static let trials = 30_000

    let bench: TurningBench

    /// The facts, in the order in which they were found; when they are not enough, those that come nearest.
    func run() -> (facts: [Supposed], isEnough: Bool) {
        let found = [true, false].map { search(isThorough: $0) }
        let enough = found.filter(\.isEnough).map(\.facts)
        guard let shortest = enough.min(by: { $0.cost < $1.cost }) else { return found[1] }
        return (shortened(shortest), true)
    }

    private func search(isThorough: Bool) -> (facts: [Supposed], isEnough: Bool) {
        bench.trialsLeft = Self.trials
        var lists: [[Supposed]] = [[]]
        for round in 0..<Self.rounds {
            // What was seen to must stay so: each requirement is seen to together with those before it.
            let ends = round == 0 ? Array(bench.requirements.indices) : [bench.requirements.count - 1]
            for end in ends {
                lists = best(lists.flatMap { lengthened($0, for: bench.requirements[...end], isThorough) })
            }
            let enough = lists.filter { bench.isTurned(by: $0) }.map(reduced)
            if let shortest = enough.min(by: { $0.cost < $1.cost }) { return (shortest, true) }
        }
        return (lists.first ?? [], false)
    }

    /// The shortest ways found to let requirements lack nothing; the list itself when there is none.
    private func lengthened(
        _ facts: [Supposed], for requirements: ArraySlice<Int>, _ isThorough: Bool
    ) -> [[Supposed]] {
        var search = RequirementSearch(bench: bench, requirements: requirements, isThorough: isThorough)
        let found = search.run(from: facts)
        return found.isEmpty ? [facts] : found
    }

    /// The lists that are nearest to enough.
    private func best(_ lists: [[Supposed]]) -> [[Supposed]] {
        var seen: Set<Set<Supposed>> = []
        let new = lists.filter { seen.insert(Set($0)).inserted }
        if new.count == 1 { return new }
        let rated = new.enumerated().map { index, facts in
            (facts, (bench.gap(after: facts) ?? .max / 2) + facts.cost, index)
        }
        return rated.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.prefix(Self.width).map(\.0)
    }

    /// The facts without each that can be left out, later ones first.
    private func reduced(_ facts: [Supposed]) -> [Supposed] {
        var kept = facts
        for index in facts.indices.reversed() where index < kept.count && !kept[index].comesAlong {
            let fewer = kept.without(kept[index])
            if bench.isTurned(by: fewer) { kept = fewer }
        }
        return kept
    }

    /// The facts with two of them replaced by others that weigh less, as often as there are such.
    private func shortened(_ facts: [Supposed]) -> [Supposed] {
        bench.trialsLeft = Self.trials
        var best = facts
        while let shorter = shorter(than: best) { best = shorter }
        return best
    }

    private func shorter(than facts: [Supposed]) -> [Supposed]? {
        for first in facts.indices where !facts[first].comesAlong {
            let rest = facts.without(facts[first])
            for second in rest.indices where second >= first && !rest[second].comesAlong && bench.hasTrials {
                var search = RequirementSearch(
                    bench: bench, requirements: bench.requirements[...], isThorough: false,
                    mostCost: facts.cost - 1)
                let found = search.run(from: rest.without(rest[second])).filter { bench.isTurned(by: $0) }
                if let shorter = found.first { return reduced(shorter) }
            }
        }
        return nil
    }
}
