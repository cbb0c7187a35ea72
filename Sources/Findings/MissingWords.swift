import Judging

/// What is missing, in words.
enum MissingWords {
    /// The facts grouped by the reason they are missing: `mdos en doelen[1] (niet leverbaar); hulp (ongeldig)`.
    ///
    /// Empty when nothing is missing.
    static func text(_ facts: some Sequence<Fact>) -> String {
        var reasons: [String] = []
        var paths: [String: [String]] = [:]
        for fact in facts where fact.isMissing {
            let reason = fact.reasons.word
            if paths[reason] == nil { reasons.append(reason) }
            if paths[reason]?.contains(fact.path) != true { paths[reason, default: []].append(fact.path) }
        }
        return reasons.map { reason in
            let named = Enumeration.words(paths[reason] ?? [])
            return "\(named) (\(reason))"
        }.joined(separator: "; ")
    }
}
