/// The known name that someone who wrote an unknown one most likely meant.
public enum NearestName {
    /// The nearest of the known names, or nil when none is near enough to be worth naming.
    ///
    /// Near enough is one slip for a name of up to four code points, two for up to eight, three for
    /// a longer one; a slip is a code point too many, too few, wrong, or swapped with its
    /// neighbour, and something of the name must remain. Letter case is no slip. Among equally near
    /// names the one with the longest common beginning wins, then the one nearest in letter case,
    /// then the first by bytes: the order of the candidates does not matter.
    public static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Spelling(name)
        let cutoff = cutoff(forLength: wanted.exact.count)
        var best: (candidate: String, rank: [Int])?
        for candidate in candidates {
            guard let rank = rank(of: Spelling(candidate), for: wanted, cutoff: cutoff) else { continue }
            if let current = best, !isBetter(candidate, rank, than: current) { continue }
            best = (candidate, rank)
        }
        return best?.candidate
    }

    /// A name as its code points, with and without its letter case.
    private struct Spelling {
        let exact: [Unicode.Scalar]
        let folded: [Unicode.Scalar]

        init(_ name: String) {
            exact = Array(name.unicodeScalars)
            folded = Array(name.lowercased().unicodeScalars)
        }
    }

    /// The most slips for a name of so many code points.
    private static func cutoff(forLength length: Int) -> Int {
        switch length {
        case ...4: 1
        case ...8: 2
        default: 3
        }
    }

    /// What candidates are compared by, or nil when it is too far off: slips, beginning, letter
    /// case.
    private static func rank(of candidate: Spelling, for wanted: Spelling, cutoff: Int) -> [Int]? {
        let lengths = (wanted.folded.count, candidate.folded.count)
        guard abs(lengths.0 - lengths.1) <= cutoff else { return nil }
        let slips = EditDistance.between(wanted.folded, candidate.folded)
        guard slips <= cutoff, slips < max(lengths.0, lengths.1) else { return nil }
        let common = zip(wanted.folded, candidate.folded).prefix { $0 == $1 }.count
        return [slips, -common, EditDistance.between(wanted.exact, candidate.exact)]
    }

    /// Whether a candidate goes before the best one so far.
    private static func isBetter(
        _ candidate: String, _ rank: [Int], than best: (candidate: String, rank: [Int])
    ) -> Bool {
        if rank != best.rank { return rank.lexicographicallyPrecedes(best.rank) }
        return candidate.utf8.lexicographicallyPrecedes(best.candidate.utf8)
    }
}
