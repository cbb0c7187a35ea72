import Testing

struct CalendarTests {
    @Test(arguments: [
        (#"@"2020-01-31" + @"P1M""#, "2020-02-29"), (#"@"2021-01-31" + @"P1M""#, "2021-02-28"),
        (#"@"2021-03-31" - @"P1M""#, "2021-02-28"), (#"@"2020-02-29" + @"P1Y""#, "2021-02-28"),
        (#"@"2021-01-31" + @"P13M""#, "2022-02-28"), (#"@"2019-12-31" + @"P2M""#, "2020-02-29"),
    ])
    func `a month later is the end of the month when it has no such day`(text: String, expected: String) {
        #expect(Standard.written(text) == [expected, expected])
    }

    @Test(arguments: [
        // Clocks in Amsterdam go forward on 29 March 2026 and back on 25 October 2026.
        (#"@"2026-03-29T01:59:00@Europe/Amsterdam".time offset"#, "PT1H"),
        (#"@"2026-03-29T03:00:00@Europe/Amsterdam".time offset"#, "PT2H"),
        (#"@"2026-03-29T12:00:00@Europe/Amsterdam" - @"2026-03-28T12:00:00@Europe/Amsterdam""#, "PT23H"),
        (#"@"2026-10-25T12:00:00@Europe/Amsterdam" - @"2026-10-24T12:00:00@Europe/Amsterdam""#, "P1DT1H"),
        (#"@"2026-07-01T12:00:00@Europe/Amsterdam" = @"2026-07-01T10:00:00Z""#, "true"),
        (#"@"2026-07-01T12:00:00" < @"2026-07-01T10:00:00Z""#, "null"),
        (#"@"2026-07-01T12:00:00@Nowhere/Else""#, "null"),
    ])
    func `a time with a zone stands for a moment`(text: String, expected: String) {
        #expect(Standard.written(text) == [expected, expected])
    }

    @Test(arguments: [
        (#"duration("P1Y2M") + duration("P11M")"#, "P2Y1M"), (#"@"P1M" + @"P1D""#, "null"),
        (#"@"P1D" * 1.5"#, "P1DT12H"), (#"@"P1Y" / @"P1M""#, "12"), (#"@"P1M14D""#, "null"),
        (#"week of year(@"2021-01-03")"#, "53"), (#"day of week(@"2026-11-27")"#, "Friday"),
    ])
    func `both kinds of duration stay apart`(text: String, expected: String) {
        #expect(Standard.written(text) == [expected, expected])
    }
}
