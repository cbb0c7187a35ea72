import CivilDates
import Testing

struct CivilDayEasterTests {
    @Test(arguments: [
        "1818-03-22", "1943-04-25", "1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27",
        "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2049-04-18", "2076-04-19",
        "2100-03-28",
    ])
    func `Easter falls on the Sunday of the tables`(iso: String) throws {
        let year = try #require(Int(iso.prefix(4)))
        let easter = try #require(CivilDay.easterSunday(year: year))
        #expect(easter.description == iso)
        #expect(easter.weekday == .sunday)
    }

    @Test func `Easter is a Sunday between 22 March and 25 April`() throws {
        for year in CivilDay.years {
            let easter = try #require(CivilDay.easterSunday(year: year))
            #expect(easter.weekday == .sunday)
            #expect((322...425).contains(easter.month * 100 + easter.day))
        }
        #expect(CivilDay.easterSunday(year: 1599) == nil)
        #expect(CivilDay.easterSunday(year: 2401) == nil)
    }
}
