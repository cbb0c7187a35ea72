/// A generally recognised Dutch public holiday, and the day it falls on.
///
/// Source: Algemene termijnenwet, article 3, first paragraph; Good Friday is put on a par with
/// these days by the second paragraph.
public enum PublicHoliday: CaseIterable, Hashable, Sendable {
    /// *Nieuwjaarsdag*, 1 January.
    case newYearsDay
    /// *Goede Vrijdag*, two days before Easter Sunday.
    case goodFriday
    /// *Tweede paasdag*, the day after Easter Sunday.
    case easterMonday
    /// The day the birthday of the King is celebrated: *Koningsdag*, until 2013 *Koninginnedag*.
    case kingsDay
    /// *De vijfde mei*, every year: the law names the day itself, whatever employers agree on.
    case liberationDay
    /// *Hemelvaartsdag*, 39 days after Easter Sunday.
    case ascensionDay
    /// *Tweede pinksterdag*, 50 days after Easter Sunday.
    case whitMonday
    /// *Eerste kerstdag*, 25 December.
    case christmasDay
    /// *Tweede kerstdag*, 26 December.
    case boxingDay

    /// The day it falls on in a year in `CivilDay.years`, or nil outside them.
    ///
    /// The rules are those of 1990 and later; earlier years had other days for the birthday of the
    /// Queen.
    public func day(in year: Int) -> CivilDay? {
        switch self {
        case .newYearsDay: CivilDay(year: year, month: 1, day: 1)
        case .goodFriday: CivilDay.easterSunday(year: year)?.adding(days: -2)
        case .easterMonday: CivilDay.easterSunday(year: year)?.adding(days: 1)
        case .kingsDay: PublicHoliday.royalBirthday(in: year)
        case .liberationDay: CivilDay(year: year, month: 5, day: 5)
        case .ascensionDay: CivilDay.easterSunday(year: year)?.adding(days: 39)
        case .whitMonday: CivilDay.easterSunday(year: year)?.adding(days: 50)
        case .christmasDay: CivilDay(year: year, month: 12, day: 25)
        case .boxingDay: CivilDay(year: year, month: 12, day: 26)
        }
    }

    /// 27 April, until 2013 30 April; the day before when that is a Sunday.
    private static func royalBirthday(in year: Int) -> CivilDay? {
        guard let birthday = CivilDay(year: year, month: 4, day: year < 2014 ? 30 : 27) else { return nil }
        return birthday.weekday == .sunday ? birthday.adding(days: -1) : birthday
    }
}
