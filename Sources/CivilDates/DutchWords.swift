/// Dates, numbers and lengths of time as Dutch readers expect them in a sentence.
///
/// No locale is read: the words are these, on every machine.
public enum DutchWords {
    /// The name of a month 1...12, without capital; nil outside these.
    public static func month(_ month: Int) -> String? {
        months.indices.contains(month - 1) ? months[month - 1] : nil
    }

    /// The name of a day of the week, without capital: `maandag`.
    public static func weekday(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: "maandag"
        case .tuesday: "dinsdag"
        case .wednesday: "woensdag"
        case .thursday: "donderdag"
        case .friday: "vrijdag"
        case .saturday: "zaterdag"
        case .sunday: "zondag"
        }
    }

    /// A day: `14 november 2026`.
    public static func date(_ day: CivilDay) -> String {
        let (year, month, dayOfMonth) = day.parts
        return "\(dayOfMonth) \(months[month - 1]) \(year)"
    }

    /// A date as closely as it is known: `14 november 2026`, `november 2026`, `2026`.
    ///
    /// Any other pair is `1 april 2019 tot en met 31 maart 2020`.
    public static func date(_ date: PartialDate) -> String {
        let (year, month, _) = date.firstDay.parts
        return switch date.precision {
        case .day: self.date(date.firstDay)
        case .month: "\(months[month - 1]) \(year)"
        case .year: "\(year)"
        case .span: "\(self.date(date.firstDay)) tot en met \(self.date(date.lastDay))"
        }
    }

    /// A whole number: `nul`, `één` … `twaalf`, then digits.
    ///
    /// From 10.000 on a point stands between thousands.
    /// A negative number is written in digits, with `-` in front.
    public static func number(_ number: Int) -> String {
        smallNumbers.indices.contains(number) ? smallNumbers[number] : digits(number)
    }

    /// A length of time: `3 maanden`, `1 jaar en 2 maanden`, `14 dagen`, `6 weken`.
    ///
    /// Days are said in weeks when they are a whole number of weeks, three or more. A negative
    /// length starts with `min`.
    public static func period(_ duration: CivilDuration) -> String {
        switch duration {
        case .days(let days):
            let amount = days.magnitude
            let inWeeks = amount >= 21 && amount.isMultiple(of: 7)
            let words = inWeeks ? counted(amount / 7, "week", "weken") : counted(amount, "dag", "dagen")
            return (days < 0 ? "min " : "") + words
        case .months(let months):
            let (years, rest) = months.magnitude.quotientAndRemainder(dividingBy: 12)
            var words = years == 0 ? [] : [counted(years, "jaar", "jaar")]
            if rest != 0 || years == 0 { words.append(counted(rest, "maand", "maanden")) }
            return (months < 0 ? "min " : "") + words.joined(separator: " en ")
        }
    }

    /// A number of working days: `1 werkdag`, `5 werkdagen`.
    public static func workingDays(_ amount: Int) -> String {
        (amount < 0 ? "min " : "") + counted(amount.magnitude, "werkdag", "werkdagen")
    }

    /// A number in digits with its noun in the singular or the plural.
    private static func counted(_ amount: UInt, _ singular: String, _ plural: String) -> String {
        "\(digits(amount)) \(amount == 1 ? singular : plural)"
    }

    /// Decimal digits, from five of them on with a point between thousands.
    private static func digits(_ number: some BinaryInteger) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            let following = digits.count - index
            if digits.count > 4 && index > 0 && following.isMultiple(of: 3) { text.append(".") }
            text.append(digit)
        }
        return text
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ]

    private static let smallNumbers = [
        "nul", "één", "twee", "drie", "vier", "vijf", "zes",
        "zeven", "acht", "negen", "tien", "elf", "twaalf",
    ]
}
