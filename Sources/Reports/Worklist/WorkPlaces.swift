import Diagnostics
import Judging

/// Where in its dossier a point is found.
struct WorkPlaces {
    private let item: WorkItem

    /// Looks at a point.
    init(_ item: WorkItem) { self.item = item }

    /// Each place on a line, then how many more there are: `regel 24: betrokkenen[2].soort (niet vastgelegd)`.
    var lines: [String] {
        let rest = item.moreFacts
        return item.facts.map { fact in
            let path = fact.path.isEmpty ? "" : ": " + VisibleText.escaped(fact.path)
            return "regel \(fact.line)\(path)" + (fact.isMissing ? " (\(fact.reasons.word))" : "")
        } + (rest == 0 ? [] : ["en nog \(rest) \(rest == 1 ? "plaats" : "plaatsen")"])
    }
}
