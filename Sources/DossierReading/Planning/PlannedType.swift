import Records

/// A simple type as a reader needs it: plain numbers, no text.
struct PlannedType: Sendable {
    /// What a value of the type becomes.
    var kind: SimpleType.Kind
    /// The index of the first of its patterns in `ReadingPlan.patterns`.
    var patternStart: Int
    /// The number of its patterns.
    var patternCount: Int
    /// The smallest number allowed.
    var minimum: Int64
    /// The greatest number allowed.
    var maximum: Int64
    /// The least number of code points of a text.
    var minimumLength: Int
    /// Whether a person writes in it what he likes.
    var isFreeText: Bool
}
