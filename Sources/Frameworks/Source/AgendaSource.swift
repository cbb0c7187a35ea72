/// A kind of day that is agreed on in a dossier, for the calendar of a work list; it decides nothing.
public struct AgendaSource: Sendable, Equatable {
    /// What there is on that day.
    public var name: PlacedText
    /// `x in list`: a day for each item.
    public var forEach: ExpressionSource
    /// Yes/no; nil means always.
    public var applicableWhen: ExpressionSource?
    /// The day.
    public var date: ExpressionSource
    /// Who is to act; nil when not stated.
    public var doer: String?
}
