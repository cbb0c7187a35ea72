/// Why a text is not a duration in months or in days.
public enum CivilDurationError: Error, Hashable, Sendable {
    /// It is not written as ISO 8601 asks, such as `P3M` or `P14D`.
    case malformed
    /// It holds months and days, here each on its own.
    case mixesMonthsAndDays(months: CivilDuration, days: CivilDuration)
    /// It counts hours, minutes or seconds, which dates do not have.
    case hasTime
    /// It counts more than 2,147,483,647 months or days.
    case tooLarge
}

extension CivilDurationError: CustomStringConvertible {
    /// What is wrong and what to do now, in Dutch, without a final period.
    public var description: String {
        switch self {
        case .malformed:
            "geen duur – schrijf bijvoorbeeld P3M, P1Y2M, P14D of P2W"
        case .mixesMonthsAndDays(let months, let days):
            "een duur bestaat uit maanden of uit dagen, niet uit beide – schrijf \(months) en \(days) apart"
        case .hasTime:
            "een duur telt hier hele dagen of maanden, geen uren of minuten – laat het deel vanaf T weg"
        case .tooLarge:
            "deze duur is te lang om mee te rekenen – kies een kortere"
        }
    }
}
