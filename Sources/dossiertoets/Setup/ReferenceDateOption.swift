import ArgumentParser
import CivilDates
import Foundation

/// The option that decides what is due.
struct ReferenceDateOption: ParsableArguments {
    @Option(
        name: .customLong("reference-date"),
        help: ArgumentHelp(
            "De peildatum: wat op die dag nog niet hoeft, telt niet mee (standaard vandaag).",
            valueName: "jjjj-mm-dd"))
    var text: String?

    /// The day.
    ///
    /// - Throws: `CommandFailure` when what was given is no full date.
    func day() throws(CommandFailure) -> CivilDay {
        guard let text else { return Self.today }
        guard let day = PartialDate(iso: text)?.day else {
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: --reference-date is een volledige datum, zoals 2026-09-01")
        }
        return day
    }

    /// Today in Amsterdam.
    private static var today: CivilDay {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return CivilDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
            ?? CivilDay(number: 0)
    }
}
