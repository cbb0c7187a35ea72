extension CivilDay {
    /// Easter Sunday of a year in `years`, or nil outside them.
    ///
    /// The first Sunday after the ecclesiastical full moon that falls on or after 21 March.
    /// Source: the Gregorian computus as published in Nature, 20 April 1876, and by J. Meeus,
    /// *Astronomical Algorithms*, chapter 8.
    public static func easterSunday(year: Int) -> CivilDay? {
        guard years.contains(year) else { return nil }
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let goldenNumber = year % 19
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * goldenNumber + century - century / 4 - moonCorrection + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let lateMoon = (goldenNumber + 11 * epact + 22 * toSunday) / 451
        let (month, day) = (epact + toSunday - 7 * lateMoon + 114).quotientAndRemainder(dividingBy: 31)
        return CivilDay(year: year, month: month, day: day + 1)
    }
}
