import CivilDates
import Testing

struct DutchWordsTests {
    @Test(arguments: [
        ("2026-11-14", "14 november 2026"), ("2026-11", "november 2026"), ("2026", "2026"),
        ("2019-03-01", "1 maart 2019"), ("1900-01", "januari 1900"),
    ])
    func `a date is said as closely as it is known`(iso: String, words: String) throws {
        #expect(try DutchWords.date(PartialDate.make(iso)) == words)
    }

    @Test func `any other pair is said with both its days`() throws {
        let pair = try #require(try PartialDate.make("2019").adding(months: 3))
        #expect(DutchWords.date(pair) == "1 april 2019 tot en met 31 maart 2020")
        #expect(try DutchWords.date(CivilDay.make("2026-11-14")) == "14 november 2026")
    }

    @Test func `months and days of the week have their names`() {
        #expect(
            (1...12).compactMap { DutchWords.month($0) } == [
                "januari", "februari", "maart", "april", "mei", "juni",
                "juli", "augustus", "september", "oktober", "november", "december",
            ])
        #expect(DutchWords.month(0) == nil)
        #expect(DutchWords.month(13) == nil)
        #expect(
            Weekday.allCases.map { DutchWords.weekday($0) } == [
                "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
            ])
    }

    @Test(arguments: [
        (0, "nul"), (1, "één"), (2, "twee"), (3, "drie"), (4, "vier"), (5, "vijf"), (6, "zes"), (7, "zeven"),
        (8, "acht"), (9, "negen"), (10, "tien"), (11, "elf"), (12, "twaalf"), (13, "13"), (100, "100"),
        (1234, "1234"), (9999, "9999"), (10_000, "10.000"), (123_456, "123.456"), (1_000_000, "1.000.000"),
        (-1, "-1"), (-12_345, "-12.345"), (Int.min, "-9.223.372.036.854.775.808"),
    ])
    func `small numbers are words, others digits`(number: Int, words: String) {
        #expect(DutchWords.number(number) == words)
    }

    @Test(arguments: [
        (CivilDuration.months(3), "3 maanden"), (.months(1), "1 maand"), (.months(0), "0 maanden"),
        (.months(12), "1 jaar"), (.months(24), "2 jaar"), (.months(14), "1 jaar en 2 maanden"),
        (.months(25), "2 jaar en 1 maand"), (.months(-3), "min 3 maanden"), (.days(14), "14 dagen"),
        (.days(1), "1 dag"), (.days(0), "0 dagen"), (.days(7), "7 dagen"), (.days(21), "3 weken"),
        (.days(42), "6 weken"), (.days(43), "43 dagen"), (.days(70), "10 weken"), (.days(-42), "min 6 weken"),
        (.days(10_000), "10.000 dagen"),
    ])
    func `a length of time is said in its largest whole units`(duration: CivilDuration, words: String) {
        #expect(DutchWords.period(duration) == words)
    }

    @Test(arguments: [(1, "1 werkdag"), (5, "5 werkdagen"), (0, "0 werkdagen"), (-2, "min 2 werkdagen")])
    func `working days are counted`(amount: Int, words: String) {
        #expect(DutchWords.workingDays(amount) == words)
    }
}
