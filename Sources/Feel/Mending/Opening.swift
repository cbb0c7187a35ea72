public import Records

/// A place in a dossier where another value, or a new element, could bring a condition nearer to the wanted answer.
public struct Opening: Hashable, Sendable {
    /// The fact a rule looked at: a value, a list, or what was asked behind nothing.
    public var trace: Trace
    /// Values that it was compared with, to be tried first; empty when the rule names none.
    public var hints: [Cell]

    /// Makes an opening.
    public init(trace: Trace, hints: [Cell] = []) {
        self.trace = trace
        self.hints = hints
    }
}
