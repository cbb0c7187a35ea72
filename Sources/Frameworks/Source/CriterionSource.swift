public import Diagnostics

/// A criterion under a main question.
public struct CriterionSource: Sendable, Equatable {
    /// The code indicators refer to (`resultaatgericht`), unique within its question.
    public var code: String
    /// The criterion in the words of the norm.
    public var text: String
    /// Where its code stands.
    public var place: Place
}
