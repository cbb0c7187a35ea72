import Diagnostics

extension FrameworkSource {
    /// Adds the terms that stand in the files of indicators to those of `kader.yaml`; reports a name that is taken.
    mutating func gatherTerms(_ problems: ProblemSink) {
        terms += indicators.sorted { $0.number < $1.number }.flatMap(\.terms)
        UniqueNames.check(terms.map { ($0.name, $0.place) }, noun: "begrip", problems: problems)
    }
}
