public import Diagnostics

/// A requirement (*eis*) or a point (*toetspunt*): one thing that can be seen or not.
public struct RequirementSource: Sendable, Equatable {
    /// The stable code; kind B decides, any other kind only where a region lets it.
    public var code: RequirementCode
    /// The question a reader would answer.
    public var question: String
    /// The words of the norm.
    public var quotation: PlacedText
    /// Where the norm states it; for a B requirement that of its decision rule.
    public var citation: Citation
    /// The norm's own verb.
    public var proof: ProofStandard
    /// What the requirement is about.
    public var level: RequirementLevel
    /// Who is to act when something is missing (`wie`); nil when not stated.
    public var doer: String?
    /// Who decides.
    public var nature: RequirementNature
    /// The requirement that must be met for this one to apply, or nil.
    public var onlyIf: RequirementReference?
    /// What is judged: one unnamed case, or several named ones; never empty.
    public var cases: [CaseSource]
    /// Whether closing leaves the due date as it is.
    public var closingDoesNotCount: Bool
    /// Yes/no: another source may show it; nil when not stated.
    public var questionWhen: ExpressionSource?
    /// Why the standard of proof asks for no question; nil when not stated.
    public var noQuestionBecause: String?
    /// The questions left to a person while a signal is met; empty for other natures.
    public var refiningQuestions: [String]
    /// What is said about one dossier.
    public var texts: RequirementTexts
    /// The topic of the framework that a point of a region feeds; nil when a topic names the point itself.
    public var feeds: PlacedText?
    /// Where its code stands.
    public var place: Place
    /// Whose requirement this is.
    public var origin: Origin
    /// By what agreement of the region a point decides; nil when it does not, and for a requirement of a rule.
    public var promotion: PromotionSource?

    /// Whether it can make an indicator negative: a requirement of a decision rule, or a point that a region promotes.
    public var isDeciding: Bool { code.kind == .rule || promotion != nil }
}
