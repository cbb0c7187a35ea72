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
    /// When true and the case is not met, another source may show it; nil when the requirement says so for all cases.
    public var questionWhen: ExpressionSource?
    /// The requirement under which its lack is told when that one is not met either; nil when it is told here.
    public var toldAt: RequirementReference?
    /// Where the case begins.
    public var place: Place

    /// Whether the dossier never shows it and a person is always asked: `false` with the question `true`.
    public var isLeftToPerson: Bool { metWhen?.trimmed == "false" && questionWhen?.trimmed == "true" }

    /// Whether a person is asked whenever it is not met.
    public var alwaysAsks: Bool { questionWhen?.trimmed == "true" }
}

extension ExpressionSource {
    /// The text without white space around it.
    fileprivate var trimmed: Substring {
        let text = text.drop(while: \.isWhitespace)
        return text.dropLast(text.reversed().prefix(while: \.isWhitespace).count)
    }
}
