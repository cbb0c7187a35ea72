import Judging

/// The one fact that is shown behind what is met, of all it rests on.
enum DecidingFact {
    /// The fact that lies deepest in the dossier, the last of those that lie equally deep: an entry of a list says more of
    /// what was seen than the list itself, or than the status and the days that a term hangs on.
    static func of(_ evidence: FactList) -> Fact? {
        var best: (fact: Fact, depth: (Int, Int))?
        for fact in evidence {
            let depth = (
                fact.path.utf8.count { $0 == UInt8(ascii: "[") },
                fact.path.utf8.count { $0 == UInt8(ascii: ".") }
            )
            if best.map({ depth >= $0.depth }) ?? true { best = (fact, depth) }
        }
        return best?.fact
    }
}
