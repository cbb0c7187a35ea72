import CivilDates
import PropertyTesting
import Testing

struct WorkingDayCalendarTests {
    let calendar = WorkingDayCalendar()

    @Test(arguments: [
        ("2026-11-13", true), ("2026-11-14", false), ("2026-11-15", false), ("2026-11-16", true),
        ("2026-04-03", false), ("2026-04-06", false), ("2026-04-27", false), ("2026-05-05", false),
        ("2026-05-14", false), ("2026-05-15", true), ("2026-05-25", false), ("2026-12-25", false),
        ("2025-12-31", true), ("2026-01-01", false), ("2013-04-30", false), ("2013-04-26", true),
        ("2014-04-30", true), ("2021-04-27", false), ("2021-05-05", false), ("2007-04-30", false),
        ("1990-01-01", false), ("1990-01-02", true), ("2100-12-31", true),
    ])
    func `weekends and holidays are free`(iso: String, expected: Bool) throws {
        #expect(try calendar.isWorkingDay(CivilDay.make(iso)) == expected)
    }

    @Test(arguments: [
        ("2026-11-13", "2026-11-13"), ("2026-11-14", "2026-11-16"), ("2026-04-03", "2026-04-07"),
        ("2026-12-25", "2026-12-28"), ("2024-12-25", "2024-12-27"), ("1990-01-01", "1990-01-02"),
    ])
    func `the next working day is the day itself or the first one after it`(iso: String, next: String) throws
    {
        #expect(try calendar.nextWorkingDay(onOrAfter: CivilDay.make(iso))?.description == next)
    }

    @Test(arguments: [
        ("2026-11-13", 1, "2026-11-16"), ("2026-11-14", 1, "2026-11-16"), ("2026-11-15", 1, "2026-11-16"),
        ("2026-11-16", 5, "2026-11-23"), ("2026-04-01", 2, "2026-04-07"), ("2026-11-14", 0, "2026-11-14"),
        ("2026-11-16", -1, "2026-11-13"), ("2026-11-15", -1, "2026-11-13"), ("2026-11-14", -2, "2026-11-12"),
        ("2026-05-04", 5, "2026-05-12"), ("2025-12-24", 3, "2025-12-31"),
    ])
    func `working days are added without the day itself`(iso: String, amount: Int, result: String) throws {
        #expect(try calendar.adding(workingDays: amount, to: CivilDay.make(iso))?.description == result)
    }

    @Test(arguments: [
        ("2026-11-13", "2026-11-16", 1), ("2026-11-16", "2026-11-13", -1), ("2026-11-16", "2026-11-16", 0),
        ("2026-11-14", "2026-11-15", 0), ("2026-11-15", "2026-11-14", 0), ("2026-11-13", "2026-11-15", 0),
        ("2026-11-15", "2026-11-13", -1), ("2026-04-01", "2026-04-08", 3), ("2024-12-31", "2025-12-31", 253),
        ("2025-12-31", "2026-12-31", 253), ("1990-01-01", "2100-12-31", 28_122),
    ])
    func `counting leaves out the first day and includes the second`(
        from: String, to: String, amount: Int
    ) throws {
        #expect(try calendar.workingDays(from: CivilDay.make(from), to: CivilDay.make(to)) == amount)
    }

    @Test func `Good Friday is a working day when the calendar says so`() throws {
        let friday = try CivilDay.make("2026-04-03")
        #expect(WorkingDayCalendar(goodFridayIsFree: false).isWorkingDay(friday) == true)
        #expect(WorkingDayCalendar(goodFridayIsFree: true).isWorkingDay(friday) == false)
    }

    @Test func `a day made free by decree is no working day`() throws {
        let extra = try CivilDay.make("2026-11-16")
        let outside = try CivilDay.make("2150-11-16")
        let calendar = WorkingDayCalendar(extraFreeDays: [extra, outside, extra])
        #expect(calendar.isWorkingDay(extra) == false)
        #expect(
            try calendar.adding(workingDays: 1, to: CivilDay.make("2026-11-13"))?.description == "2026-11-17")
    }

    @Test func `nothing is answered outside the years of the calendar`() throws {
        let first = WorkingDayCalendar.firstDay, last = WorkingDayCalendar.lastDay
        #expect(first.description == "1990-01-01" && last.description == "2100-12-31")
        for outside in [try #require(first.adding(days: -1)), try #require(last.adding(days: 1))] {
            #expect(calendar.isWorkingDay(outside) == nil)
            #expect(calendar.nextWorkingDay(onOrAfter: outside) == nil)
            #expect(calendar.adding(workingDays: 0, to: outside) == nil)
            #expect(calendar.workingDays(from: outside, to: first) == nil)
            #expect(calendar.workingDays(from: last, to: outside) == nil)
        }
        #expect(calendar.isWorkingDay(CivilDay(number: .min)) == nil)
        #expect(calendar.isWorkingDay(CivilDay(number: .max)) == nil)
        #expect(calendar.adding(workingDays: 1, to: last) == nil)
        #expect(calendar.adding(workingDays: -1, to: first) == nil)
        #expect(calendar.adding(workingDays: .max, to: last) == nil)
        #expect(calendar.adding(workingDays: .min, to: first) == nil)
        let untilEnd = WorkingDayCalendar(extraFreeDays: [last])
        #expect(untilEnd.nextWorkingDay(onOrAfter: last) == nil)
    }

    @Test func `adding working days and counting them agree with walking the calendar`() throws {
        var numbers = SeededNumbers(seed: 4)
        for _ in 0..<propertyCases {
            let day = CivilDay(number: Int32.random(in: 8_000...47_000, using: &numbers))
            let amount = Int.random(in: -60...60, using: &numbers)
            let moved = try #require(calendar.adding(workingDays: amount, to: day))
            #expect(calendar.workingDays(from: day, to: moved) == amount)
            #expect(amount == 0 ? moved == day : calendar.isWorkingDay(moved) == true)
            #expect(try walk(amount, from: day) == moved)
            let next = try #require(calendar.nextWorkingDay(onOrAfter: day))
            #expect(
                calendar.isWorkingDay(day) == true
                    ? next == day : next == calendar.adding(workingDays: 1, to: day))
        }
    }

    /// The day reached by stepping one day at a time and counting the working days.
    private func walk(_ amount: Int, from start: CivilDay) throws -> CivilDay {
        var day = start
        var left = amount
        while left != 0 {
            day = try #require(day.adding(days: amount.signum()))
            if calendar.isWorkingDay(day) == true { left -= amount.signum() }
        }
        return day
    }
}
