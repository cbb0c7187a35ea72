import Feel
import Records
import Testing

struct EvidenceTests {
    /// A condition, a dossier, and what is left as evidence.
    struct Case: CustomTestStringConvertible {
        var text: String
        var dossier: TestValue
        var truth: Tri
        var paths: [String]

        init(_ text: String, _ dossier: TestValue, _ truth: Tri, _ paths: [String]) {
            (self.text, self.dossier, self.truth, self.paths) = (text, dossier, truth, paths)
        }

        var testDescription: String { text }
    }

    private static let absent = Tri.unknown(.notRecorded)
    private static let undelivered = Tri.unknown(.notDeliverable)

    @Test(arguments: [
        Case("open and klaar", ["open": true, "klaar": true], .yes, ["klaar", "open"]),
        Case("open and klaar", ["open": true, "klaar": false], .no, ["klaar"]),
        Case("open and klaar", ["open": false, "klaar": false], .no, ["open"]),
        Case("open and klaar", ["klaar": false], .no, ["klaar"]),
        Case("open and klaar", ["open": true], absent, ["klaar"]),
        Case("open and klaar", [:], absent, ["klaar", "open"]),
        Case("open or klaar", ["open": true, "klaar": true], .yes, ["open"]),
        Case("open or klaar", ["klaar": true], .yes, ["klaar"]),
        Case("open or klaar", ["open": false, "klaar": false], .no, ["klaar", "open"]),
        Case("open or klaar", ["open": false], absent, ["klaar"]),
        Case("not(open or klaar)", ["open": true], .no, ["open"]),
        Case(
            "open and klaar and aantal = 1 and vastgelegd(datum)", ["open": true, "aantal": 2], .no,
            ["aantal"]),
        Case(
            "open and klaar and aantal = 1 and vastgelegd(datum)",
            ["open": true, "aantal": 1, "datum": "2026"], absent,
            ["klaar"]),
        Case("vanaf < tot", ["vanaf": "2026", "tot": "2027"], .yes, ["tot", "vanaf"]),
        Case("vanaf < tot", ["vanaf": "2026"], absent, ["tot"]),
        Case("vanaf + @\"P1D\" < tot", ["tot": "2026"], absent, ["vanaf"]),
        Case("vanaf < tot", [:], absent, ["tot", "vanaf"]),
        Case(
            "aantal + overdracht.aantal = 3", ["aantal": 1, "overdracht": ["aantal": 2]], .yes,
            ["aantal", "overdracht.aantal"]),
        Case("aantal between 1 and 3", ["aantal": 2], .yes, ["aantal"]),
        Case(
            "aantal in (1, overdracht.aantal)", ["aantal": 2, "overdracht": [:]], absent,
            ["overdracht.aantal"]),
        Case("aantal in (1, overdracht.aantal)", ["overdracht": ["aantal": 2]], absent, ["aantal"]),
        Case("soort in (\"zorg\", \"herstel\")", ["soort": "zorg"], .yes, ["soort"]),
        Case("if open then klaar else aantal = 1", ["open": true, "klaar": false], .no, ["klaar", "open"]),
        Case("if open then klaar else aantal = 1", ["klaar": false], absent, ["open"]),
    ])
    func `operators leave what decided`(example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("vastgelegd(overdracht.datum)", [:], .no, ["overdracht.datum"]),
        Case("vastgelegd(datum - vanaf)", ["vanaf": "2026-01-01"], .no, ["datum", "vanaf"]),
        Case(
            "vroegste(vanaf, max(doelen.datum)) = vanaf",
            ["vanaf": "2026-01-01", "doelen": [["datum": "2025"], [:]]],
            .yes, ["doelen", "doelen[1].datum", "doelen[2].datum", "vanaf"]),
        Case("overdracht.doel.naam = \"a\"", ["overdracht": [:]], absent, ["overdracht.doel.naam"]),
        Case(
            "overdracht.datum < peildatum", ["overdracht": .unknown], .unknown(.recordedAsUnknown),
            ["overdracht.datum"]),
        Case(
            "overdracht.datum < peildatum", ["overdracht": ["datum": "2026-01-01"]], .yes,
            ["overdracht.datum"]),
        Case("overdracht.datum.year = 2026", ["overdracht": ["datum": "2026"]], .yes, ["overdracht.datum"]),
        Case(
            "partij.naam = \"a\"", ["partij": 1, "betrokkenen": [["nummer": 1, "naam": "a"]]], .yes,
            ["betrokkenen[1].naam", "partij"]),
        Case(
            "partij.naam = \"a\"", ["partij": 1, "betrokkenen": [["nummer": 1]]], absent,
            ["betrokkenen[1].naam", "partij"]),
        Case("partij.naam = \"a\"", [:], absent, ["partij.naam"]),
        Case("overdracht.ontvanger.naam = \"a\"", [:], absent, ["overdracht.ontvanger.naam"]),
        Case(
            "partij = betrokkenen[1]", ["partij": 1, "betrokkenen": [["nummer": 1]]], .yes,
            ["betrokkenen", "betrokkenen[1]", "partij"]),
        Case("vastgelegd(doelen[1].naam)", ["doelen": [["naam": "a"]]], .yes, ["doelen", "doelen[1].naam"]),
        Case("vastgelegd(doelen[2])", ["doelen": [["naam": "a"]]], .no, ["doelen"]),
        Case("vastgelegd(doelen)", ["doelen": [[:]]], .yes, ["doelen"]),
        Case("vastgelegd(doelen)", [:], .no, ["doelen"]),
        Case("lopend(vanaf, tot, datum)", ["datum": "2026-02-01"], .yes, ["tot", "vanaf"]),
        Case(
            "lopend(vanaf, tot, datum)", ["vanaf": "2026-01-01", "datum": "2026-02-01"], .yes,
            ["datum", "tot", "vanaf"]),
        Case(
            "lopend(vanaf, tot, datum)", ["vanaf": "2026-03-01", "datum": "2026-02-01"], .no,
            ["datum", "vanaf"]),
        Case("lopend(vanaf, tot, datum)", ["vanaf": "2026-03-01"], absent, ["datum"]),
        Case(
            "lopend(vanaf, tot, datum)", ["vanaf": .undeliverable, "datum": "2026-02-01"], undelivered,
            ["vanaf"]),
        Case(
            "vroegste(vanaf, tot) = datum",
            ["vanaf": "2026-01-01", "tot": .undeliverable, "datum": "2026-01-01"], undelivered, ["tot"]),
        Case(
            "vroegste(vanaf, tot) = datum", ["vanaf": "2026-01-01", "datum": "2026-01-01"], .yes,
            ["datum", "tot", "vanaf"]),
    ])
    func `paths and functions leave what they looked at`(example: Case) throws { try check(example) }

    @Test(arguments: [
        Case(
            "every d in doelen satisfies d.behaald", ["doelen": [["behaald": true], ["behaald": false]]], .no,
            ["doelen[2].behaald"]),
        Case(
            "every d in doelen satisfies d.behaald", ["doelen": [["behaald": true], [:], [:]]], absent,
            ["doelen[2].behaald", "doelen[3].behaald"]),
        Case(
            "every d in doelen satisfies d.behaald", ["doelen": [[:], ["behaald": true]]], absent,
            ["doelen[1].behaald"]),
        Case(
            "every d in doelen satisfies d.behaald", ["doelen": [["behaald": true]]], .yes,
            ["doelen", "doelen[1].behaald"]),
        Case("every d in doelen satisfies d.behaald", [:], .yes, ["doelen"]),
        Case("every d in doelen satisfies d.behaald", ["doelen": .undeliverable], undelivered, ["doelen"]),
        Case(
            "some d in doelen satisfies d.behaald", ["doelen": [["behaald": false], ["behaald": true]]], .yes,
            ["doelen[2].behaald"]),
        Case("some d in doelen satisfies true", ["doelen": [[:]]], .yes, ["doelen[1]"]),
        Case("any(for d in doelen return true)", ["doelen": [[:]]], .yes, ["doelen[1]"]),
        Case("some d in doelen satisfies d.behaald", [:], .no, ["doelen"]),
        Case(
            "some d in doelen[soort = \"zorg\"] satisfies d.behaald",
            ["doelen": [["soort": "herstel"], ["soort": "zorg", "behaald": true]]], .yes,
            ["doelen[2].behaald", "doelen[2].soort"]),
        Case(
            "every d in doelen[soort = \"zorg\"] satisfies d.behaald",
            ["doelen": [["soort": "herstel"], ["soort": "zorg", "behaald": true]]], .yes,
            ["doelen", "doelen[1].soort", "doelen[2].behaald", "doelen[2].soort"]),
        Case(
            "every d in doelen[soort = \"zorg\"] satisfies d.behaald",
            ["doelen": [["behaald": false], ["soort": "zorg", "behaald": true]]], absent, ["doelen[1].soort"]),
        Case(
            "every d in doelen[soort = \"zorg\"] satisfies d.behaald", ["doelen": [["behaald": true]]], .yes,
            ["doelen", "doelen[1].behaald"]),
        Case("count(doelen) >= 2", ["doelen": [[:], [:]]], .yes, ["doelen"]),
        Case(
            "count(doelen[behaald]) >= 1", ["doelen": [[:], ["behaald": false]]], absent,
            ["doelen[1].behaald"]),
        Case(
            "count(doelen[behaald]) >= aantal", ["aantal": 1, "doelen": [[:]]], absent, ["doelen[1].behaald"]),
        Case("count(doelen[behaald]) >= aantal", ["doelen": [[:]]], absent, ["aantal"]),
        Case(
            "minstens(1, doelen.behaald)", ["doelen": [[:], ["behaald": false]]], absent,
            ["doelen[1].behaald"]),
        Case(
            "max(doelen.datum) < peildatum", ["doelen": [["datum": "2026-01-01"], [:]]], absent,
            ["doelen[2].datum"]),
        Case(
            "max(doelen.datum) < peildatum", ["doelen": [["datum": "2026-01-01"]]], .yes,
            ["doelen", "doelen[1].datum"]),
        Case(
            "list contains(soorten, soort)", ["soort": "zorg", "soorten": ["herstel", "zorg"]], .yes,
            ["soort", "soorten[2]"]),
        Case(
            "list contains(soorten, soort)", ["soort": "zorg", "soorten": ["herstel"]], .no,
            ["soort", "soorten", "soorten[1]"]),
        Case(
            "list contains(soorten, soort)", ["soort": "zorg", "soorten": ["herstel", .unknown]],
            .unknown(.recordedAsUnknown), ["soorten[2]"]),
    ])
    func `quantifiers and lists leave the elements that decided`(example: Case) throws { try check(example) }

    private static let nested: TestValue = [
        "doelen": [
            ["acties": [["klaar": true], ["klaar": false]]], ["acties": [["klaar": true], [:]]],
            ["datum": "2026-01-01"],
        ],
        "partij": 1, "betrokkenen": [["nummer": 1, "bereikbaar": true]],
    ]

    @Test(arguments: [
        Case(
            "some a in flatten(doelen.acties) satisfies not(a.klaar)", nested, .yes,
            ["doelen[1].acties[2].klaar"]),
        Case(
            "some a in flatten(doelen.acties) satisfies a.aantal = 1", nested, absent,
            [
                "doelen[1].acties[1].aantal", "doelen[1].acties[2].aantal", "doelen[2].acties[1].aantal",
                "doelen[2].acties[2].aantal",
            ]),
        Case(
            "every d in doelen satisfies every a in d.acties satisfies a.klaar", nested, .no,
            ["doelen[1].acties[2].klaar"]),
        Case(
            "some d in doelen satisfies every a in d.acties satisfies a.klaar", nested, .yes,
            ["doelen[3].acties"]),
        Case(
            "some d in doelen[vastgelegd(acties)] satisfies every a in d.acties satisfies a.klaar", nested,
            absent, ["doelen[2].acties[2].klaar"]),
        Case(
            "some d in doelen, a in d.acties satisfies a.klaar", nested, .yes, ["doelen[1].acties[1].klaar"]),
        Case(
            "every b in [partij] satisfies b.bereikbaar", nested, .yes,
            ["betrokkenen[1].bereikbaar", "partij"]),
        Case(
            "some a in laatste(doelen, \"datum\").acties satisfies a.klaar", nested, .unknown(.partialDate),
            ["doelen[1].datum", "doelen[2].datum"]),
        Case(
            "some a in doelen[vastgelegd(acties)][1].acties satisfies a.klaar", nested, .yes,
            [
                "doelen", "doelen[1].acties", "doelen[1].acties[1].klaar",
            ]),
    ])
    func `what selects a list is evidence for its elements`(example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("t(vanaf, tot)", ["vanaf": "2026-01-01", "tot": .undeliverable], .yes, ["vanaf"]),
        Case("t(vanaf, tot)", ["open": false, "tot": "2026-01-01"], .yes, ["open", "tot"]),
        Case("korte naam", ["open": true], .yes, ["open"]),
        Case("twee keer(open)", ["open": true], .yes, ["open"]),
    ])
    func `a term leaves only what it really used`(example: Case) throws {
        let rules = try Rules.make(
            terms: [
                "t": "vastgelegd(a) or nee(open) and vastgelegd(b)", "korte naam": "open or klaar",
                "twee keer": "x and x",
            ],
            functions: ["t": [("a", .date), ("b", .date)], "twee keer": [("x", .boolean)]])
        try check(example, rules)
    }

    private func check(_ example: Case, _ rules: Rules = Rules()) throws {
        let found = try rules.answer(example.text, example.dossier)
        #expect(found.truth == example.truth)
        #expect(found.paths == example.paths)
    }
}
