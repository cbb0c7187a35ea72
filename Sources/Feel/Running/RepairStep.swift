/// One thing that would have to stand differently in a dossier for a condition to get another answer.
public struct RepairStep: Hashable, Sendable {
    /// What has to be done.
    public enum Action: Hashable, Sendable {
        /// Record what is missing.
        case record
        /// Record something else than what stands there.
        case change
        /// Add an element to a list.
        case add
        /// Take an element out of a list, or make it one that does not count.
        case remove
    }

    /// What has to be done.
    public var action: Action
    /// The fact it is about.
    public var trace: Trace

    /// Makes a step.
    public init(action: Action, trace: Trace) {
        self.action = action
        self.trace = trace
    }
}
