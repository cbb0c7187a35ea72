/// What is proposed about an indicator.
///
/// The framework only knows *positief*; what cannot be judged positively is never called insufficient.
public enum Verdict: String, Sendable, CaseIterable {
    /// All that applies was seen.
    case positive = "positief"
    /// Something that applies was not seen.
    case negative = "negatief"
    /// Something cannot be established yet.
    case undetermined = "niet te beoordelen"
    /// Nothing applies.
    case notApplicable = "niet van toepassing"

    /// The verdict that follows from the outcome of all deciding requirements together.
    public init(_ outcome: Outcome) {
        switch outcome {
        case .notMet: self = .negative
        case .unknown, .notYetDue, .judgementNeeded: self = .undetermined
        case .met: self = .positive
        case .notApplicable: self = .notApplicable
        }
    }

    /// The verdict as people read it.
    public var word: String { self == .negative ? "niet positief" : rawValue }
}
