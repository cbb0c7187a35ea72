public import Judging

/// What the matrix shows of one indicator in one file, ordered from what asks least of a person to what asks most.
public enum Mark: UInt8, Sendable, CaseIterable, Comparable {
    /// Nothing applies.
    case notApplicable
    /// Positive, nothing open.
    case positive
    /// Positive while a question is open.
    case provisional
    /// Cannot be judged yet.
    case undetermined
    /// Not positive.
    case negative

    /// The mark of a judgement.
    public init(_ judgement: IndicatorJudgement) {
        switch judgement.verdict {
        case .positive: self = judgement.isProvisional ? .provisional : .positive
        case .negative: self = .negative
        case .undetermined: self = .undetermined
        case .notApplicable: self = .notApplicable
        }
    }

    /// The proposal.
    public var verdict: Verdict {
        switch self {
        case .notApplicable: .notApplicable
        case .positive, .provisional: .positive
        case .undetermined: .undetermined
        case .negative: .negative
        }
    }

    /// Orders by urgency.
    public static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
}
