import CivilDates
import Testing

struct CivilDurationTests {
    @Test(arguments: [
        (CivilDuration.months(3), "P3M"), (.months(14), "P1Y2M"), (.months(12), "P1Y"), (.months(0), "P0M"),
        (.months(-15), "-P1Y3M"), (.days(14), "P14D"), (.days(0), "P0D"), (.days(-1), "-P1D"),
    ])
    func `a duration is written in ISO 8601 and read back`(duration: CivilDuration, iso: String) throws {
        #expect(duration.description == iso)
        #expect(try CivilDuration(iso: iso) == duration)
    }

    @Test func `a duration turns round`() {
        #expect(CivilDuration.months(3).negated == .months(-3))
        #expect(CivilDuration.days(-3).negated == .days(3))
        #expect(CivilDuration.days(.min).negated == nil)
        #expect(CivilDuration.months(.min).negated == nil)
    }

    @Test func `the largest durations can be written`() {
        #expect(CivilDuration.days(.min).description == "-P9223372036854775808D")
        #expect(CivilDuration.months(.min).description == "-P768614336404564650Y8M")
    }
}
