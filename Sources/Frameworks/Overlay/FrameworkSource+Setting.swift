public import Diagnostics

extension FrameworkSource {
    /// The framework with the parameter values that a person gives, and what is wrong with them.
    ///
    /// - Parameter assignments: The values in order; a later one wins.
    /// - Returns: The framework with the values that could be taken, and the problems with the others in the order of
    ///   the values.
    public func setting(_ assignments: [ParameterAssignment]) -> (source: Self, problems: [Problem]) {
        var result = self
        let problems = ProblemSink()
        for assignment in assignments { result.set(assignment, problems) }
        return (result, problems.problems)
    }

    private mutating func set(_ assignment: ParameterAssignment, _ problems: ProblemSink) {
        let name = assignment.name
        guard let index = parameters.firstIndex(where: { $0.name == name }) else {
            problems.report(
                .unknownParameter, at: assignment.place, "parameter \"\(name)\" bestaat niet in kader \(id)",
                remedy: Remedy.choose(for: name, among: parameters.map(\.name)))
            return
        }
        guard let texts = Self.texts(assignment.value, kind: parameters[index].kind) else {
            problems.report(.shape, at: assignment.place, "parameter \"\(name)\" moet een enkele waarde zijn")
            return
        }
        if let empty = texts.first(where: \.text.isEmpty) {
            problems.report(.empty, at: empty.place, "de waarde van parameter \(name) is leeg")
            return
        }
        if let problem = parameters[index].replace(texts, origin: assignment.origin) {
            problems.report(
                .unknownValue, at: texts.first?.place ?? assignment.place, problem,
                remedy: "kies uit: ja, nee")
        }
    }

    /// One text for each item, white space folded; nil for a list where one value is wanted.
    private static func texts(_ value: ParameterAssignment.Value, kind: ParameterKind) -> [PlacedText]? {
        let isList = if case .codes = kind { true } else { false }
        switch value {
        case .list(let items): return isList ? items.map(folded) : nil
        case .text(let text) where !isList: return [folded(text)]
        case .text(let text):
            if folded(text).text.isEmpty { return [] }
            return text.text.split(separator: ",", omittingEmptySubsequences: false).map {
                folded(PlacedText(text: String($0), place: text.place))
            }
        }
    }

    private static func folded(_ written: PlacedText) -> PlacedText {
        PlacedText(text: WhiteSpace.folded(written.text), place: written.place)
    }
}
