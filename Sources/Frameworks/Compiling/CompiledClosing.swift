public import Feel

/// When a dossier is closed, which caps every due date.
public struct CompiledClosing: Sendable {
    /// Whether it is closed.
    public let closedWhen: Condition
    /// The day it was closed.
    public let date: Locate
    /// Whether it was closed for a reason that lets terms lapse, or nil.
    public let lapsesWhen: Condition?
}
