public import Frameworks

/// A question only a person can answer, and in how many files it is open.
public struct OpenQuestion: Hashable, Sendable {
    /// The requirement it belongs to.
    public var code: RequirementCode
    /// The question in the framework's words.
    public var question: String
    /// In how many files it is open.
    public var count: Int
    /// Whether the indicator waits for it.
    public var isDeciding: Bool
}
