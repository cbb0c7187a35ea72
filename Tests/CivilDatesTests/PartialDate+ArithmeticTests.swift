import CivilDates
import PropertyTesting
import Testing

struct PartialDateArithmeticTests {
    @Test(arguments: [
        ("2018-11-30", 3, "2019-02-28"), ("2019-02", 1, "2019-03"), ("2019-01", 1, "2019-02"),
        ("2019-01", 13, "2020-02"), ("2019-03", -1, "2019-02"), ("2019", 12, "2020"), ("2020", -24, "2018"),
        ("2019", 3, "2019-04-01/2020-03-31"), ("2019", 2, "2019-03-01/2020-02-29"),
    ])
    func `months keep a month a month and a year twelve months`(
        start: String, months: Int, end: String
    ) throws {
        #expect(try PartialDate.make(start).adding(months: months)?.description == end)
        #expect(try PartialDate.make(start).adding(.months(months))?.description == end)
    }

    @Test(arguments: [
        ("2019-03-01", 14, "2019-03-15"), ("2019-02", 1, "2019-02-02/2019-03-01"), ("2019-02", 0, "2019-02"),
        ("2019", 365, "2020-01-01/2020-12-30"), ("2019-03", -31, "2019-01-29/2019-02-28"),
    ])
    func `days move both bounds`(start: String, days: Int, end: String) throws {
        #expect(try PartialDate.make(start).adding(days: days)?.description == end)
        #expect(try PartialDate.make(start).adding(.days(days))?.description == end)
    }

    @Test func `any other pair clamps each bound`() throws {
        let pair = try PartialDate(
            first: CivilDay.make("2019-01-30").number, last: CivilDay.make("2019-03-31").number)
        #expect(pair.adding(months: 1)?.description == "2019-02-28/2019-04-30")
    }

    @Test func `a bound beyond the years of the calendar is nil`() throws {
        let late = try #require(PartialDate(year: 2400))
        #expect(late.adding(months: 1) == nil)
        #expect(late.adding(days: 1) == nil)
        #expect(late.adding(months: .max) == nil)
        let early = try #require(PartialDate(year: 1600, month: 1))
        #expect(early.adding(months: -1) == nil)
        #expect(early.adding(days: .min) == nil)
    }

    @Test func `every day of a pair lands within the moved pair`() throws {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<propertyCases {
            let start = CivilDay.random(using: &numbers)
            let length = Int32.random(in: 0...40, using: &numbers)
            let pair = PartialDate(first: start.number, last: start.number + length)
            let months = Int.random(in: -60...60, using: &numbers)
            let moved = try #require(pair.adding(months: months))
            for number in pair.first...pair.last {
                let day = try #require(CivilDay(number: number).adding(months: months))
                #expect((moved.first...moved.last).contains(day.number))
            }
        }
    }
}
