import CivilDates
import Testing

struct CivilDayTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
        (1900, 1, 1, -25_567), (2019, 3, 1, 17_956), (2199, 12, 31, 84_005),
    ])
    func `a day is counted from 1970`(year: Int, month: Int, day: Int, number: Int) throws {
        let civil = try #require(CivilDay(year: year, month: month, day: day))
        #expect(civil.number == Int32(number))
        #expect(civil.parts == (year, month, day))
    }

    @Test func `every day from 1600 to 2400 follows the one before it`() throws {
        var expected = try #require(CivilDay(year: 1600, month: 1, day: 1)).number
        for year in CivilDay.years {
            for month in 1...12 {
                for day in 1...CivilDay.daysInMonth(year: year, month: month) {
                    let civil = CivilDay(year: year, month: month, day: day)
                    guard civil?.number == expected, CivilDay(number: expected).parts == (year, month, day)
                    else {
                        Issue.record("\(year)-\(month)-\(day)")
                        return
                    }
                    expected += 1
                }
            }
        }
        #expect(CivilDay(number: expected).parts == (2401, 1, 1))
    }

    @Test(arguments: [
        (1599, 12, 31), (2401, 1, 1), (2019, 0, 1), (2019, 13, 1), (2019, 1, 0), (2019, 1, 32),
        (2019, 2, 29), (1900, 2, 29), (2100, 2, 29), (2019, 4, 31), (Int.max, 1, 1), (2019, Int.min, 1),
    ])
    func `a day that does not exist is nil`(year: Int, month: Int, day: Int) {
        #expect(CivilDay(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("2026-11-14", .saturday),
        ("2000-02-29", .tuesday), ("1900-01-01", .monday), ("2024-12-29", .sunday), ("2024-05-17", .friday),
    ])
    func `a day knows its day of the week`(iso: String, weekday: Weekday) throws {
        let day = try CivilDay.make(iso)
        #expect(day.weekday == weekday)
        #expect(day.weekday.isWeekend == (weekday == .saturday || weekday == .sunday))
    }

    @Test func `days are ordered and written in ISO 8601`() throws {
        #expect(try CivilDay.make("2019-03-01").description == "2019-03-01")
        #expect(try CivilDay.make("2019-02-28") < CivilDay.make("2019-03-01"))
        #expect(CivilDay(number: .min).description == "-5877641-06-23")
        #expect(CivilDay(number: .max).description == "5881580-07-11")
    }

    @Test(arguments: [(2019, 28), (2020, 29), (1900, 28), (2000, 29), (2100, 28)])
    func `February follows the leap years`(year: Int, days: Int) {
        #expect(CivilDay.daysInMonth(year: year, month: 2) == days)
        #expect(CivilDay.isLeap(year: year) == (days == 29))
    }

    @Test func `the other months have their fixed lengths`() {
        let lengths = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map { CivilDay.daysInMonth(year: 2019, month: $0) }
        #expect(lengths == [31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    }
}
