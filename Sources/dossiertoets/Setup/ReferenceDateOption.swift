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
                status: .wrongUsage, message: "fout: --reference-date \(Self.advice(text ?? ""))")
        }
        return Setting(given ?? nil, else: configuration.referenceDate)
    }

    /// What a date must be, and what was probably meant.
    static func advice(_ text: String) -> String {
        let iso = WrittenDate.iso(text)
        if iso != text, PartialDate(iso: iso)?.day != nil { return "is geschreven als jjjj-mm-dd: \(iso)" }
        let isWhole = iso.utf8.count == 10 && iso.utf8.count(where: { $0 == UInt8(ascii: "-") }) == 2
        return isWhole && PartialDate(iso: iso) == nil
            ? "is een dag die bestaat, zoals \(example)" : "is een volledige datum, zoals \(example)"
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
