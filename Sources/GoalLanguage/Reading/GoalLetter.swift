/// A letter of SMART that the words of a goal can show; the raw value is the word people read.
public enum GoalLetter: String, Sendable, CaseIterable {
    /// An actor and a concrete behaviour or situation.
    case specific = "specifiek"
    /// A quantity, a frequency, or an end state one can see to hold or not.
    case measurable = "meetbaar"
    /// A date or term by which it is reached.
    case timeBound = "tijdgebonden"
}
