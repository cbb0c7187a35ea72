import CivilDates
import Testing

struct CivilDurationISOTests {
    @Test(arguments: [
        ("P1Y2M", CivilDuration.months(14)), ("P3M", .months(3)), ("P18M", .months(18)), ("P2Y", .months(24)),
        ("P0Y0M", .months(0)), ("P14D", .days(14)), ("P2W", .days(14)), ("P1W3D", .days(10)),
        ("P0D", .days(0)),
        ("-P3M", .months(-3)), ("-P2W", .days(-14)), ("P007D", .days(7)),
        ("P2147483647D", .days(2_147_483_647)),
    ])
    func `months or days are read`(iso: String, duration: CivilDuration) throws {
        #expect(try CivilDuration(iso: iso) == duration)
    }

    @Test(arguments: [
        "", "P", "-", "-P", "3M", "P3", "PM", "P3m", "p3M", "P-3M", "+P3M", "--P3M", "P 3M", "P3M ", " P3M",
        "P3M2Y", "P3D1W", "P1M1M", "P1.5Y", "P1.5D", "P٣M", "P3X", "PT", "P3MT", "PT1X", "PT1HT", "PTT1H",
        "PT1S1M", "PT1.S", "PT.5S", "PT1.5H", "P1D-", "P3M\u{0}", "P99999999999999999999X",
    ])
    func `a text that is no duration is malformed`(text: String) {
        #expect(throws: CivilDurationError.malformed) { try CivilDuration(iso: text) }
    }

    @Test func `months and days together are refused with both halves`() {
        #expect(throws: CivilDurationError.mixesMonthsAndDays(months: .months(3), days: .days(14))) {
            try CivilDuration(iso: "P3M14D")
        }
        #expect(throws: CivilDurationError.mixesMonthsAndDays(months: .months(-12), days: .days(-7))) {
            try CivilDuration(iso: "-P1Y1W")
        }
    }

    @Test(arguments: ["PT1H", "P1DT2H30M", "P1YT0S", "PT1.5S", "-PT36H", "P1M1DT1M"])
    func `hours, minutes and seconds are refused`(text: String) {
        #expect(throws: CivilDurationError.hasTime) { try CivilDuration(iso: text) }
    }

    @Test(arguments: [
        "P2147483648D", "P306783379W", "P178956971Y", "P99999999999999999999D", "P9223372036854775807Y",
        "-P9223372036854775807M", "P9223372036854775807W9223372036854775807D",
    ])
    func `a duration beyond reckoning is refused`(text: String) {
        #expect(throws: CivilDurationError.tooLarge) { try CivilDuration(iso: text) }
    }
}
