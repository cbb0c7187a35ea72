/// What the words of a goal show.
public struct GoalReading: Sendable, Equatable {
    /// The goal as written.
    public let text: String
    /// The letters it has.
    public let letters: Set<GoalLetter>
    /// What shows each letter, or advice where one is missing, in the order of the letters.
    public let hints: [SentenceHint]
}
