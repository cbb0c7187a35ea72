import PropertyTesting
import Records

extension Mutation {
    /// Changes to values that take them out of their type, or hardly leave them in it.
    static let values: [Mutation] = [
        value("onbekende code", of: \.isCode) { _, _, _ in "weetIkNiet" },
        value("code in hoofdletters", of: \.isCode) { old, _, _ in
            old.uppercased() == old ? old + "X" : old.uppercased()
        },
        value("blank in een code", of: \.isCode) { old, _, _ in old.prefix(1) + " " + old.dropFirst() },
        value("dag die niet bestaat", of: \.isDate) { _, _, numbers in
            numbers.pick([
                "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",
                "1900-02-29",
            ])
        },
        value("datum met zone", of: \.isDate) { _, _, numbers in
            numbers.pick(["2026-05-01Z", "2026-05-01+02:00", "2026-05Z", "2026+01:00", "2026-05-01T00:00:00"])
        },
        value("datum in andere vorm", of: \.isDate) { _, _, numbers in
            numbers.pick([
                "01-05-2026", "2026/05/01", "2026-5-1", "20260501", "-2026", "+2026", "02026", "2026-",
                "2026-05-",
                "2026 -05", "mei 2026", "２０２６", "26",
            ])
        },
        value("jaar buiten bereik", of: \.isDate) { _, _, numbers in
            numbers.pick(["1899-12-31", "2200-01-01", "1899", "2200-01", "0000", "9999-12-31"])
        },
        value("rand van het bereik", .harmless, of: { $0 == .date(fullOnly: false) }) { _, _, numbers in
            numbers.pick(["1900", "2199-12", "1900-01-01", "2199-12-31", "2000-02-29", "2024-02-29"])
        },
        value("maand waar een dag moet", of: { $0 == .date(fullOnly: true) }) { _, _, numbers in
            numbers.pick(["2026-05", "2026"])
        },
        value("getal buiten grenzen", of: { $0 == .number }) { _, type, numbers in
            numbers.pick([
                String((type.maximum ?? 0) + 1), String((type.minimum ?? 0) - 1), "99999999999999999999999",
            ])
        },
        value("rand van de grenzen", .harmless, of: { $0 == .number }) { _, type, numbers in
            numbers.pick([type.maximum.map(String.init), type.minimum.map(String.init)].compactMap(\.self))
        },
        value("geen heel getal", of: { $0 == .number }) { old, _, numbers in
            numbers.pick([old + ".0", old + "e0", "0x1", "een", "1,5", "--1", "٣"])
        },
        value("voorloopnul of plus", of: { $0 == .number }) { old, _, numbers in
            numbers.pick(["0" + old, "+" + old])
        },
        value("een voor ja", of: { $0 == .boolean }) { _, _, numbers in
            numbers.pick(["1", "0", "True", "FALSE", "ja", "waar", "tru e"])
        },
        value("lege waarde", of: { $0 != .text }) { _, _, numbers in numbers.pick(["", " ", "\n"]) },
        value("verwijzing zonder nummer", of: \.isReference) { old, _, numbers in
            numbers.pick(["0", "0" + old, "-" + old, "lid" + old, old + " " + old, "1234567890", "#" + old])
        },
        value("tekst buiten zijn patroon", of: { $0 == .text }) { _, type, numbers in
            type.patterns.isEmpty
                ? nil : numbers.pick(["", "-", "a b", "ë", String(repeating: "a", count: 65), "a\u{A0}"])
        },
        value("blanken om een waarde", .harmless, of: { $0 != .text }) { old, _, numbers in
            numbers.pick([" ", "\n\t ", ""]) + old + numbers.pick([" ", "\r\n", ""])
        },
        value("andere blanken om een waarde", of: { $0 != .text }) { old, _, numbers in
            numbers.pick(["\u{A0}", "\u{2003}", "\u{FEFF}", "\u{85}"]) + old
        },
    ]
}
