public import Diagnostics

/// A decision rule (*beslisregel*): one sentence of the norm and the requirements in it.
public struct DecisionRuleSource: Sendable, Equatable {
    /// The code without a letter (`4.B1`).
    public var code: RequirementCode
    /// The sentence in the words of the norm.
    public var quotation: PlacedText
    /// Where the norm states it.
    public var citation: Citation
    /// The requirements in listed order; at least one.
    public var requirements: [RequirementSource]
    /// Where its code stands.
    public var place: Place
}
