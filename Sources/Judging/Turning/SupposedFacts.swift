import Records

extension [Supposed] {
    /// What the facts weigh together.
    var cost: Int { reduce(0) { $0 + $1.cost } }

    /// The facts without one, and without what stands inside it or points to it.
    ///
    /// New items behind it in its list move up one place, and so does whatever points to them.
    func without(_ fact: Supposed) -> [Supposed] {
        let kept = filter { !$0.isInside(fact) }
        guard let item = fact.path.last?.item else { return kept }
        let list = fact.path.count - 1
        func isBehind(_ path: [Arena.PathStep]) -> Bool {
            path.count > list && path[list].name == fact.path[list].name && (path[list].item ?? 0) > item
                && path.prefix(list).elementsEqual(fact.path.prefix(list))
        }
        func moved(_ path: [Arena.PathStep]) -> [Arena.PathStep] {
            var path = path
            if isBehind(path) { path[list].item = path[list].item.map { $0 - 1 } }
            return path
        }
        return kept.map { other in
            var other = other
            other.path = moved(other.path)
            if case .reference(let target) = other.content { other.content = .reference(moved(target)) }
            return other
        }
    }

    /// The facts with others added; a later fact about the same place takes the place of the earlier.
    func merged(with others: [Supposed]) -> [Supposed] {
        var merged = self
        for fact in others {
            if let index = merged.firstIndex(where: { $0.path == fact.path }) {
                var new = fact
                new.comesAlong = merged[index].comesAlong
                merged[index] = new
            } else {
                merged.append(fact)
            }
        }
        return merged
    }
}
