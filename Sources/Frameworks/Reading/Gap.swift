/// A part of a framework that could not be read whole.
///
/// What is missing from it was reported already: that something cannot be found there is no news.
enum Gap: Hashable {
    /// Requirements or points of an indicator.
    case requirements(indicator: Int)
    /// Points of the region profile.
    case regionalPoints
    /// Topics, or what feeds them.
    case topics
    /// Examples of an indicator.
    case examples(indicator: Int)
    /// Examples of the region profile.
    case regionalExamples
}

extension ProblemSink {
    /// Reads every item; one that cannot be read leaves a gap.
    func readAll<Item, Result>(_ items: [Item], leaving gap: Gap, _ read: (Item) -> Result?) -> [Result] {
        let results = items.compactMap(read)
        if results.count < items.count { gaps.insert(gap) }
        return results
    }

    /// Whether a requirement that cannot be found may stand in a part that could not be read.
    func mayHide(_ code: RequirementCode) -> Bool {
        gaps.contains(.requirements(indicator: code.indicator))
            || (code.kind == .regional && gaps.contains(.regionalPoints))
    }
}
