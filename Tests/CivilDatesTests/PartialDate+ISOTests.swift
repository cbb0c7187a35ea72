import CivilDates
import Testing

struct PartialDateISOTests {
    @Test(arguments: [
        ("2019-03-01", "2019-03-01", "2019-03-01"), ("2019-02", "2019-02-01", "2019-02-28"),
        ("2020-02", "2020-02-01", "2020-02-29"), ("2019", "2019-01-01", "2019-12-31"),
        ("1900-01-01", "1900-01-01", "1900-01-01"), ("2199", "2199-01-01", "2199-12-31"),
    ])
    func `a written date is read and written back`(iso: String, first: String, last: String) throws {
        let date = try PartialDate.make(iso)
        #expect(date.firstDay.description == first)
        #expect(date.lastDay.description == last)
        #expect(date.description == iso)
        #expect(Array(iso.utf8).withUnsafeBufferPointer { PartialDate(iso: $0) } == date)
        #expect(Array(iso.utf8).withUnsafeBytes { PartialDate(iso: $0) } == date)
        #expect(PartialDate(iso: Array("<\(iso)>".utf8)[1...iso.utf8.count]) == date)
    }

    @Test(arguments: [
        "", "2", "201", "20190", "2019-", "2019-3", "2019-03-", "2019-03-1", "2019-3-01", "2019-03-001",
        "1899-12-31", "1899", "2200", "2200-01-01", "0000", "2019-00", "2019-13", "2019-02-29", "2019-04-31",
        "2019-01-00", "2019-01-32", "2019-03-01Z", "2019Z", "-2019", "+2019", "-201-03-01", " 2019", "2019 ",
        "2019/03/01", "20190301", "2019-0301", "01-03-2019", "2019-03-0a", "2019-0 -01", "２０１９", "201é",
        "2019–03", "2019-03-01T", "2019-W10", "2019-060", "\u{0}019", "2019-+1", "2019--1", ":019", "/019",
    ])
    func `anything else is not a date`(text: String) {
        #expect(PartialDate(iso: text) == nil)
        #expect(PartialDate(iso: Array(text.utf8)) == nil)
    }

    @Test func `every day of the written years reads back as itself`() throws {
        let first = try CivilDay.make("1900-01-01").number
        let last = try CivilDay.make("2199-12-31").number
        for number in first...last {
            let day = CivilDay(number: number)
            guard PartialDate(iso: day.description) == PartialDate(day) else {
                Issue.record("\(day)")
                return
            }
        }
    }
}
