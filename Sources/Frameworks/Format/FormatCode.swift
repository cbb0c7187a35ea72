/// Which codes may stand in a place.
public enum FormatCode: Sendable, CaseIterable {
    /// Of a decision rule: `4.B1`.
    case rule
    /// Of a requirement: `4.B1.a`, or `4.B1` when the rule has no other.
    case requirement
    /// Of a point of a framework: `4.O1`, `4.A1`.
    case point
    /// Of a point of a region: `4.R1`.
    case regionalPoint
    /// Of any requirement or point.
    case any

    /// The kinds that may stand there.
    public var kinds: [RequirementCode.Kind] {
        switch self {
        case .rule, .requirement: [.rule]
        case .point: RequirementCode.Kind.allCases.filter { $0 != .rule }
        case .regionalPoint: [.regional]
        case .any: RequirementCode.Kind.allCases
        }
    }

    /// Whether the letter of a requirement within its rule may stand behind it.
    public var mayHaveLetter: Bool { self == .requirement || self == .any }
}
