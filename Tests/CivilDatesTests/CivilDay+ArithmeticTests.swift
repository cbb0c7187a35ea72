import CivilDates
import PropertyTesting
import Testing

struct CivilDayArithmeticTests {
    @Test(arguments: [
        ("2018-11-30", 3, "2019-02-28"), ("2019-11-30", 3, "2020-02-29"), ("2019-01-31", -11, "2018-02-28"),
        ("2021-01-31", -11, "2020-02-29"), ("2019-01-31", 1, "2019-02-28"), ("2019-03-31", 1, "2019-04-30"),
        ("2019-02-28", 1, "2019-03-28"), ("2020-02-29", 12, "2021-02-28"), ("2020-02-29", 48, "2024-02-29"),
        ("2019-01-15", -1, "2018-12-15"), ("2019-12-31", 2, "2020-02-29"), ("2019-05-31", 0, "2019-05-31"),
        ("1970-01-31", -1, "1969-12-31"), ("2019-03-31", -1, "2019-02-28"),
    ])
    func `months clamp to the end of the month`(start: String, months: Int, end: String) throws {
        #expect(try CivilDay.make(start).adding(months: months)?.description == end)
        #expect(try CivilDay.make(start).adding(.months(months))?.description == end)
    }

    @Test(arguments: [
        ("2019-02-28", 1, "2019-03-01"), ("2020-02-28", 1, "2020-02-29"), ("2019-01-01", -1, "2018-12-31"),
        ("2019-01-01", 365, "2020-01-01"), ("2019-06-15", 0, "2019-06-15"),
    ])
    func `days are added by the calendar`(start: String, days: Int, end: String) throws {
        #expect(try CivilDay.make(start).adding(days: days)?.description == end)
        #expect(try CivilDay.make(start).adding(.days(days))?.description == end)
    }

    @Test func `a result beyond the years of the calendar is nil`() throws {
        let first = try #require(CivilDay(year: 1600, month: 1, day: 1))
        let last = try #require(CivilDay(year: 2400, month: 12, day: 31))
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(days: 1) == nil)
        #expect(first.adding(months: -1) == nil)
        #expect(last.adding(months: 1) == nil)
        #expect(first.adding(months: 12 * 801 - 1)?.description == "2400-12-01")
        for amount in [Int.max, Int.min, Int(Int32.max), Int(Int32.min)] {
            #expect(first.adding(days: amount) == nil)
            #expect(last.adding(months: amount) == nil)
        }
    }

    @Test func `the end of the month is its last day`() throws {
        #expect(try CivilDay.make("2020-02-01").endOfMonth == CivilDay.make("2020-02-29"))
        #expect(try CivilDay.make("2019-12-31").endOfMonth == CivilDay.make("2019-12-31"))
    }

    @Test func `adding months lands in the month counted, on the day or the last one`() throws {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<propertyCases {
            let day = CivilDay.random(using: &numbers)
            let months = Int.random(in: -1200...1200, using: &numbers)
            let moved = try #require(day.adding(months: months))
            #expect(moved.year * 12 + moved.month - day.year * 12 - day.month == months)
            #expect(moved.day == min(day.day, moved.endOfMonth.day))
            #expect(day.adding(days: months)?.adding(days: -months) == day)
        }
    }
}
