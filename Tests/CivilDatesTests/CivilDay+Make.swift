import CivilDates
import PropertyTesting
import Testing

extension CivilDay {
    /// The day written as `jjjj-mm-dd`, for tests.
    static func make(_ iso: String) throws -> CivilDay {
        try #require(PartialDate(iso: iso)?.day)
    }

    /// A day between 1900 and 2199, in which moving a few centuries stays within `years`.
    static func random(using numbers: inout SeededNumbers) -> CivilDay {
        CivilDay(number: Int32.random(in: -25_567...84_005, using: &numbers))
    }
}

extension PartialDate {
    /// The date written in ISO 8601, for tests.
    static func make(_ iso: String) throws -> PartialDate {
        try #require(PartialDate(iso: iso))
    }
}
