import CivilDates
import Testing

struct CivilDurationErrorTests {
    @Test(arguments: [
        (CivilDurationError.malformed, "geen duur – schrijf bijvoorbeeld P3M, P1Y2M, P14D of P2W"),
        (
            .mixesMonthsAndDays(months: .months(3), days: .days(14)),
            "een duur bestaat uit maanden of uit dagen, niet uit beide – schrijf P3M en P14D apart"
        ),
        (
            .hasTime,
            "een duur telt hier hele dagen of maanden, geen uren of minuten – laat het deel vanaf T weg"
        ),
        (.tooLarge, "deze duur is te lang om mee te rekenen – kies een kortere"),
    ])
    func `a refusal says what to do`(error: CivilDurationError, text: String) {
        #expect(error.description == text)
    }
}
