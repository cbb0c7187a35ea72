public import Frameworks

/// A requirement that comes out otherwise in a dossier.
public struct OutcomeDifference: Hashable, Sendable {
    /// The requirement.
    public var code: RequirementCode
    /// The outcome before; nil when there was no such requirement.
    public var before: String?
    /// The outcome now; nil when there is no such requirement any more.
    public var after: String?
    /// Why, in the words of the report: the changes it leans on.
    public var causes: [String]
}
