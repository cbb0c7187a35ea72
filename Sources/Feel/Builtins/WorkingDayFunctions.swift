import CivilDates
import Records

/// Functions on Dutch working days.
///
/// Source: Algemene termijnenwet, articles 1 and 3; which days are free is data, held by the calendar.
enum WorkingDayFunctions {
    /// The functions over a calendar; null *niet te berekenen* outside its years.
    static func all(_ calendar: WorkingDayCalendar) -> [FunctionDefinition] {
        [isWorkingDay(calendar), next(calendar), adding(calendar), counting(calendar)]
    }

    private static func isWorkingDay(_ calendar: WorkingDayCalendar) -> FunctionDefinition {
        FunctionDefinition(
            "werkdag(d)", arity: 1...1,
            """
            Ja als de datum een werkdag is: geen zaterdag, zondag of erkende feestdag. Onbekend als een onvolledige \
            datum zowel een werkdag als een vrije dag kan zijn. werkdag(@"2026-04-27") is nee.
            """
        ) { call in
            guard let date = call.value(0, .date) else { return nil }
            return call.result { frame in
                let cell = frame.use(date(&frame))
                guard cell.tag == .date else { return Tri(cell) }
                return calendar.isWorkingDay(cell.partialDate).map { Tri($0) }
                    ?? .unknown(reasons(calendar, cell.partialDate))
            }
        }
    }

    private static func next(_ calendar: WorkingDayCalendar) -> FunctionDefinition {
        FunctionDefinition(
            "eerstvolgende werkdag(d)", arity: 1...1,
            """
            De datum zelf als die een werkdag is, anders de eerste werkdag erna. Van een onvolledige datum schuiven \
            de eerste en de laatste dag die het kan zijn.
            """
        ) { call in
            guard let date = call.value(0, .date) else { return nil }
            return call.result(.date) { frame in
                let cell = frame.use(date(&frame))
                guard cell.tag == .date else { return Tri(cell).cell }
                return calendar.nextWorkingDay(onOrAfter: cell.partialDate).map { .date($0) }
                    ?? .null(.notComputable)
            }
        }
    }

    private static func adding(_ calendar: WorkingDayCalendar) -> FunctionDefinition {
        FunctionDefinition(
            "plus werkdagen(d, n)", arity: 2...2,
            """
            De datum n werkdagen later, of eerder als n onder nul is; de dag zelf telt niet mee. \
            plus werkdagen(@"2026-11-20", 1) is 2026-11-23. Nul werkdagen later is de datum zelf.
            """
        ) { call in
            guard let date = call.value(0, .date), let number = call.wholeNumber(1) else { return nil }
            return call.result(.date) { frame in
                let (cell, amount) = frame.useBoth(date, number)
                guard !cell.isNull && !amount.isNull else { return .wanting(cell, amount) }
                guard cell.tag == .date, amount.tag == .number, amount.aux == 0 else {
                    return .null(.notComputable)
                }
                return calendar.adding(workingDays: Int(amount.bits), to: cell.partialDate).map { .date($0) }
                    ?? .null(.notComputable)
            }
        }
    }

    private static func counting(_ calendar: WorkingDayCalendar) -> FunctionDefinition {
        FunctionDefinition(
            "werkdagen tussen(a, b)", arity: 2...2,
            """
            Het aantal werkdagen van a tot en met b, a zelf niet meegeteld; onder nul als b voor a ligt. Onbekend als \
            een onvolledige datum het aantal openlaat. werkdagen tussen(@"2026-11-20", @"2026-11-23") is 1.
            """
        ) { call in
            guard let from = call.value(0, .date), let to = call.value(1, .date) else { return nil }
            return call.result(.number) { frame in
                let (start, end) = frame.useBoth(from, to)
                guard !start.isNull && !end.isNull else { return .wanting(start, end) }
                guard start.tag == .date && end.tag == .date else { return .null(.notComputable) }
                let (first, last) = (start.partialDate, end.partialDate)
                return calendar.workingDays(from: first, to: last).map { .number(Int64($0)) }
                    ?? .null(reasons(calendar, first).union(reasons(calendar, last)))
            }
        }
    }

    /// Why a calendar gives no answer about a date: it leaves the calendar, or it is not known to the day.
    private static func reasons(_ calendar: WorkingDayCalendar, _ date: PartialDate) -> NullReasons {
        let isInside =
            date.firstDay >= WorkingDayCalendar.firstDay && date.lastDay <= WorkingDayCalendar.lastDay
        if !isInside { return .notComputable }
        return date.isFull ? [] : .partialDate
    }
}
