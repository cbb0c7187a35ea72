public import Diagnostics

/// When a dossier counts as closed, and since when (*sluiting*).
public struct ClosingSource: Sendable, Equatable {
    /// Yes/no: the dossier is closed.
    public var closedWhen: ExpressionSource
    /// The date of closing, which caps due dates.
    public var date: ExpressionSource
    /// Yes/no: it was closed for a reason outside the help, so that terms that still ran lapse; nil when none does.
    public var lapsesWhen: ExpressionSource?
    /// Where the entry begins.
    public var place: Place
}
