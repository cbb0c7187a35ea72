public import Diagnostics

extension FrameworkSource {
    /// The framework with parameter values from the command line, and what is wrong with them.
    ///
    /// A list of codes is written with commas between them; an empty text is the empty list.
    /// The place of such a value is the option itself: `--set termijnPlan`.
    ///
    /// - Parameter assignments: Names and values in the order given; a later one wins.
    /// - Returns: The framework with the values that could be taken, and the problems with the others.
    public func setting(_ assignments: [(name: String, value: String)]) -> (source: Self, problems: [Problem])
    {
        var result = self
        let problems = ProblemSink()
        for (name, value) in assignments {
            let place = Place(file: "--set \(name)")
            guard let index = parameters.firstIndex(where: { $0.name == name }) else {
                problems.report(
                    .unknownParameter, at: place, "parameter \"\(name)\" bestaat niet in kader \(id)",
                    remedy: Remedy.choose(for: name, among: parameters.map(\.name)))
                continue
            }
            let texts = Self.texts(value, kind: parameters[index].kind)
            if texts.contains(where: \.isEmpty) {
                problems.report(.empty, at: place, "de waarde van parameter \(name) is leeg")
                continue
            }
            let placed = texts.map { PlacedText(text: $0, place: place) }
            if let problem = result.parameters[index].replace(placed, origin: .commandLine) {
                problems.report(.unknownValue, at: place, problem, remedy: "kies uit: ja, nee")
            }
        }
        return (result, problems.problems)
    }

    private static func texts(_ value: String, kind: ParameterKind) -> [String] {
        guard case .codes = kind else { return [WhiteSpace.folded(value)] }
        if WhiteSpace.folded(value).isEmpty { return [] }
        return value.split(separator: ",", omittingEmptySubsequences: false).map {
            WhiteSpace.folded(String($0))
        }
    }
}
