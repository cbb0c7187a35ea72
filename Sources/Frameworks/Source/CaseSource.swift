public import Diagnostics

/// One case of a requirement, with its own rows, applicability, due date and condition.
public struct CaseSource: Sendable, Equatable {
    /// The name; nil for the only case of a requirement without several.
    public var name: PlacedText?
    /// `x in list`: one row per item; nil for a single row.
    public var forEach: ExpressionSource?
    /// Yes/no; nil means always.
    public var applicableWhen: ExpressionSource?
    /// The due date; nil means due at once.
    public var dueFrom: ExpressionSource?
    /// The condition; nil only for a professional requirement.
    public var metWhen: ExpressionSource?
    /// The requirement under which its lack is told when that one is not met either; nil when it is told here.
    public var toldAt: RequirementReference?
    /// Where the case begins.
    public var place: Place
}
