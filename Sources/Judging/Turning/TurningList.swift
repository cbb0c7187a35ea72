/// What would turn an indicator, as a list to go through.
public struct TurningList: Hashable, Sendable {
    /// The facts in order of the requirements they serve, then what people answered, questions for people last.
    ///
    /// Empty when the indicator is positive already or nothing applies.
    public var facts: [TurningFact]
    /// Whether a dossier with all these facts was judged and found positive but for questions and answers of people,
    /// and none of them can be missed.
    ///
    /// When false the facts are a beginning: the search ended before it found enough.
    public var isEnough: Bool

    /// Makes a list.
    public init(facts: [TurningFact], isEnough: Bool) {
        self.facts = facts
        self.isEnough = isEnough
    }
}
