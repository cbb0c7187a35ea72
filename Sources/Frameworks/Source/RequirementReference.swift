public import Diagnostics

/// A mention of another requirement, with the place of the mention.
public struct RequirementReference: Sendable, Equatable {
    /// The code that is mentioned; it exists in the framework.
    public var code: RequirementCode
    /// Where it is mentioned.
    public var place: Place
}
