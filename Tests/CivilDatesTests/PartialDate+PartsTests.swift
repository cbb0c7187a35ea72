import CivilDates
import Testing

struct PartialDatePartsTests {
    @Test(arguments: [
        ("2019-03-01", PartialDate.Precision.day), ("2019-03", .month), ("2020-02", .month), ("2019", .year),
    ])
    func `a written date is known as closely as it is written`(
        iso: String, precision: PartialDate.Precision
    ) throws {
        #expect(try PartialDate.make(iso).precision == precision)
    }

    @Test(arguments: [
        ("2019-03-01", "2019-03-30"), ("2019-03-02", "2019-03-31"), ("2019-01-31", "2019-02-28"),
        ("2019-01-01", "2020-12-31"), ("2019-02-01", "2020-01-31"), ("2019-03-01", "2019-04-30"),
    ])
    func `any other pair is a span`(first: String, last: String) throws {
        let pair = try PartialDate(first: CivilDay.make(first).number, last: CivilDay.make(last).number)
        #expect(pair.precision == .span)
        #expect(pair.description == "\(first)/\(last)")
    }

    @Test func `a part is nil when the bounds leave it open`() throws {
        let full = try PartialDate.make("2019-03-07")
        #expect(full.year == 2019 && full.month == 3 && full.dayOfMonth == 7)
        #expect(full.day?.description == "2019-03-07")
        let month = try PartialDate.make("2019-03")
        #expect(month.year == 2019 && month.month == 3 && month.dayOfMonth == nil && month.day == nil)
        let year = try PartialDate.make("2019")
        #expect(year.year == 2019 && year.month == nil && year.dayOfMonth == nil)
        let span = try #require(year.adding(months: 1))
        #expect(span.year == nil && span.month == nil)
    }
}
