/// The days between which something is to happen in a dossier, for the line on which its course is drawn; it decides
/// nothing.
public struct WindowSource: Sendable, Equatable {
    /// What is to happen.
    public var name: PlacedText
    /// Yes/no; nil means always.
    public var applicableWhen: ExpressionSource?
    /// The first day.
    public var from: ExpressionSource
    /// The last day.
    public var until: ExpressionSource
}
