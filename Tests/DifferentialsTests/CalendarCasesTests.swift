import Differentials
import Testing

struct CalendarCasesTests {
    let cases = CalendarCases(count: 10, seed: 3)

    @Test func `every day of the calendar is there`() {
        #expect(cases.firstDay == "1990-01-01")
        #expect(cases.workingDays.utf8.count == 40_542)
        #expect(cases.workingDays.hasPrefix("0111100"))
    }

    @Test func `the ends of all months are moved besides days by chance`() {
        #expect(cases.moved.count == 10)
        #expect(cases.months.count == 10 + 111 * 12 * 9)
        let january = cases.months.first { $0.day == "2026-01-31" && $0.amount == 1 }
        #expect(january?.result == "2026-02-28")
    }
}
