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

    /// A day as messages show how to write one.
    static let example = "2026-09-01"

    /// The day that was asked for; nil stands for today.
    ///
    /// - Throws: `CommandFailure` when what was given is no full date.
    func day(_ configuration: Configuration) throws(CommandFailure) -> Setting<CivilDay?> {
        let given = text.map { PartialDate(iso: $0)?.day }
        if case .some(nil) = given {
            throw CommandFailure(
                status: .wrongUsage,
                message: "fout: --reference-date is een volledige datum, zoals \(Self.example)")
        }
        return Setting(given ?? nil, else: configuration.referenceDate)
    }

    /// Today in Amsterdam.
    static var today: CivilDay {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return CivilDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
            ?? CivilDay(number: 0)
    }
}
