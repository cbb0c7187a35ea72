import CivilDates
import PropertyTesting
import Testing

struct WorkingDayCalendarPartialDateTests {
    let calendar = WorkingDayCalendar()

    @Test func `a date is a working day only when all its days are`() throws {
        #expect(try calendar.isWorkingDay(PartialDate.make("2026-11-16")) == true)
        #expect(try calendar.isWorkingDay(PartialDate.make("2026-11-15")) == false)
        #expect(try calendar.isWorkingDay(PartialDate.make("2026-11")) == nil)
        let weekend = try PartialDate.make("2026-11-14").first
        #expect(calendar.isWorkingDay(PartialDate(first: weekend, last: weekend + 1)) == false)
        #expect(calendar.isWorkingDay(PartialDate(first: weekend + 2, last: weekend + 6)) == true)
        #expect(try calendar.isWorkingDay(PartialDate.make("1989")) == nil)
    }

    @Test func `moving a date by working days moves both bounds`() throws {
        let moved = try calendar.adding(workingDays: 5, to: PartialDate.make("2026-11"))
        #expect(moved?.description == "2026-11-06/2026-12-07")
        #expect(
            try calendar.adding(workingDays: 1, to: PartialDate.make("2026-11-13"))?.description
                == "2026-11-16")
        let next = try calendar.nextWorkingDay(onOrAfter: PartialDate.make("2026-11"))
        #expect(next?.description == "2026-11-02/2026-11-30")
        #expect(try calendar.adding(workingDays: 1, to: PartialDate.make("2100-12")) == nil)
        #expect(try calendar.nextWorkingDay(onOrAfter: PartialDate.make("2101")) == nil)
    }

    @Test func `a count is given only when every day gives the same`() throws {
        let friday = try PartialDate.make("2026-11-13")
        let weekend = PartialDate(first: friday.first + 1, last: friday.first + 2)
        #expect(calendar.workingDays(from: friday, to: weekend) == 0)
        #expect(try calendar.workingDays(from: weekend, to: .make("2026-11-17")) == 2)
        #expect(try calendar.workingDays(from: friday, to: .make("2026-12")) == nil)
        #expect(try calendar.workingDays(from: .make("1989-12"), to: friday) == nil)
    }

    @Test func `answers about pairs agree with the answers about their days`() throws {
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<propertyCases {
            let from = pair(using: &numbers), to = pair(using: &numbers)
            let days = (from.first...from.last).map { CivilDay(number: $0) }
            let ends = (to.first...to.last).map { CivilDay(number: $0) }
            let free = Set(days.map { calendar.isWorkingDay($0) })
            #expect(calendar.isWorkingDay(from) == (free.count == 1 ? free.first ?? nil : nil))
            let counts = Set(days.flatMap { day in ends.map { calendar.workingDays(from: day, to: $0) } })
            #expect(
                calendar.workingDays(from: from, to: to) == (counts.count == 1 ? counts.first ?? nil : nil))
            let amount = Int.random(in: -20...20, using: &numbers)
            let moved = try days.map { try #require(calendar.adding(workingDays: amount, to: $0)).number }
            let bounds = try #require(calendar.adding(workingDays: amount, to: from))
            #expect(bounds.first == moved.min() && bounds.last == moved.max())
        }
    }

    /// A pair of at most six days in 2026 and 2027.
    private func pair(using numbers: inout SeededNumbers) -> PartialDate {
        let first = Int32.random(in: 20_454...20_500, using: &numbers)
        return PartialDate(first: first, last: first + Int32.random(in: 0...5, using: &numbers))
    }
}
