import CivilDates
import Testing

struct PartialDateTests {
    @Test func `a date with equal bounds is full`() {
        #expect(PartialDate(first: 3, last: 3).isFull)
        #expect(!PartialDate(first: 3, last: 4).isFull)
    }

    @Test func `a month and a year span their days`() throws {
        let month = try #require(PartialDate(year: 2020, month: 2))
        #expect(month.firstDay.description == "2020-02-01")
        #expect(month.lastDay.description == "2020-02-29")
        let year = try #require(PartialDate(year: 2019))
        #expect(year.firstDay.description == "2019-01-01")
        #expect(year.lastDay.description == "2019-12-31")
        #expect(PartialDate(year: 2019, month: 13) == nil)
        #expect(PartialDate(year: 1599) == nil)
    }
}
