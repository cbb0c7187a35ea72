/// A day of the calendar that is used everywhere, in any year.
public struct Day: Hashable, Comparable, Sendable {
    let year: Int
    let month: Int
    let day: Int

    /// The years that a date may have.
    static let years = -999_999_999...999_999_999

    init?(_ year: Int, _ month: Int, _ day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), day >= 1, day <= Self.length(year, month)
        else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day so many days after 1 January 1970.
    init?(number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Days since 1 January 1970.
    var number: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
    }

    /// Monday is 1.
    var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }
    var dayOfYear: Int { number - (Day(year, 1, 1)?.number ?? 0) + 1 }

    /// The week that ISO 8601 counts it in.
    var week: Int {
        let thursday = Day(number: number - weekday + 4) ?? self
        return (thursday.dayOfYear - 1) / 7 + 1
    }

    /// So many months later, at the end of a month when the day is not in it.
    func adding(months: Int) -> Day? {
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow else { return nil }
        let month = ((total % 12) + 12) % 12
        let year = (total - month) / 12
        return Day(year, month + 1, min(day, Self.length(year, month + 1)))
    }

    static func length(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether one comes first.
    public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}
