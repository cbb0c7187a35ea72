import CivilDates
import DossierFactory
import PropertyTesting

/// What our calendar says of every day, and of moving days, for other calendars to check.
public struct CalendarCases: Encodable, Sendable {
    /// A day moved by an amount.
    public struct Move: Encodable, Sendable {
        /// The day, in ISO 8601.
        public let day: String
        /// How many working days or months.
        public let amount: Int
        /// Where it ends up; nil outside the calendar.
        public let result: String?
    }

    /// Two days and the number of working days between them.
    public struct Span: Encodable, Sendable {
        /// The day that is not counted.
        public let from: String
        /// The day that is counted when it is a working day.
        public let to: String
        /// The number, below zero when `to` comes first; nil outside the calendar.
        public let count: Int?
    }

    /// The first day that `workingDays` is about.
    public let firstDay: String
    /// A digit for every day from the first one to the last: 1 for a working day.
    public let workingDays: String
    /// Days moved by working days.
    public let moved: [Move]
    /// Days and the first working day on or after them, the amount being 0.
    public let following: [Move]
    /// Numbers of working days.
    public let spans: [Span]
    /// Days moved by months: every end of a month, and days by chance.
    public let months: [Move]

    /// Makes cases.
    ///
    /// - Parameters:
    ///   - count: How many days are moved in each way, besides all ends of months.
    ///   - seed: Decides which.
    public init(count: Int, seed: UInt64) {
        let calendar = WorkingDayCalendar()
        let all = WorkingDayCalendar.firstDay.number...WorkingDayCalendar.lastDay.number
        var numbers = SeededNumbers(seed: seed)
        firstDay = WorkingDayCalendar.firstDay.description
        workingDays = String(
            all.map { calendar.isWorkingDay(CivilDay(number: $0)) == true ? "1" : "0" }.joined())
        var moved: [Move] = []
        var following: [Move] = []
        var spans: [Span] = []
        var months: [Move] = []
        func day() -> CivilDay {
            CivilDay(number: all.lowerBound + Int32(numbers.below(all.count)))
        }
        for _ in 0..<count {
            let (one, two, amount) = (day(), day(), numbers.within(-400...400))
            moved.append(Move(one, amount, calendar.adding(workingDays: amount, to: one)))
            following.append(Move(one, 0, calendar.nextWorkingDay(onOrAfter: one)))
            let count = calendar.workingDays(from: one, to: two)
            spans.append(Span(from: one.description, to: two.description, count: count))
            months.append(Move(one, amount, one.adding(months: amount)))
        }
        for month in 0..<111 * 12 {
            let end = WorkingDayCalendar.firstDay.adding(months: month)?.endOfMonth
            for amount in [-13, -12, -1, 1, 2, 3, 6, 12, 48] {
                if let end { months.append(Move(end, amount, end.adding(months: amount))) }
            }
        }
        (self.moved, self.following, self.spans, self.months) = (moved, following, spans, months)
    }
}

extension CalendarCases.Move {
    fileprivate init(_ day: CivilDay, _ amount: Int, _ result: CivilDay?) {
        self.init(day: day.description, amount: amount, result: result?.description)
    }
}
