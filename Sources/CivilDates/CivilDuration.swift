/// A length of time in whole months or in whole days, never in both.
///
/// A month has no fixed number of days, so the two kinds are neither mixed nor compared with each
/// other.
@frozen
public enum CivilDuration: Hashable, Sendable {
    /// Calendar months; a year is twelve of them. Negative points back.
    case months(Int)
    /// Calendar days; a week is seven of them. Negative points back.
    case days(Int)

    /// The same length in the other direction, or nil when it is too large.
    @inlinable
    public var negated: CivilDuration? {
        switch self {
        case .months(let months): months == .min ? nil : .months(-months)
        case .days(let days): days == .min ? nil : .days(-days)
        }
    }
}

extension CivilDuration: CustomStringConvertible {
    /// The duration in ISO 8601: `P1Y2M`, `P3M`, `P14D`, `-P3M`; nothing is `P0M` or `P0D`.
    public var description: String {
        switch self {
        case .days(let days):
            return (days < 0 ? "-" : "") + "P\(days.magnitude)D"
        case .months(let months):
            let (years, rest) = months.magnitude.quotientAndRemainder(dividingBy: 12)
            let yearPart = years == 0 ? "" : "\(years)Y"
            let monthPart = rest == 0 && years != 0 ? "" : "\(rest)M"
            return (months < 0 ? "-" : "") + "P" + yearPart + monthPart
        }
    }
}
