public import Diagnostics

/// A main question of the framework (*hoofdvraag*) with its theme and criteria.
public struct QuestionSource: Sendable, Equatable {
    /// The code indicators refer to (`A`).
    public var code: String
    /// The question in the words of the norm.
    public var question: String
    /// The theme that the question belongs to.
    public var theme: String
    /// The criteria in the order listed.
    public var criteria: [CriterionSource]
    /// Where its code stands.
    public var place: Place
}
