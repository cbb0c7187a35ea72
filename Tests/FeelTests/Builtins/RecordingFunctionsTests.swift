import CivilDates
import Feel
import Records
import Testing

struct RecordingFunctionsTests {
    /// One field of every kind, with a value that fits.
    private static let fields: [(String, TestValue)] = [
        ("kenmerk", "a"), ("aantal", 0), ("open", false), ("soort", "zorg"), ("datum", "2026-01-01"),
        ("datum", "2026"), ("partij", 7), ("wie", 7), ("overdracht", ["naam": "b"]), ("overdracht", [:]),
        ("teksten", ["a"]), ("doelen", [[:]]),
    ]

    @Test(arguments: fields)
    func `something is recorded as far as its kind of absence says`(name: String, value: TestValue) throws {
        for (given, expected) in [
            (value, Tri.yes), (.absent, .no), (.undeliverable, .unknown(.notDeliverable)),
            (.invalid, .unknown(.invalid)),
        ] {
            let dossier: TestValue = .record([name: given, "betrokkenen": [["nummer": 7]]])
            #expect(try Rules().truth("vastgelegd(\(name))", dossier) == expected, "\(name) \(given)")
            #expect(try Rules().truth("not(vastgelegd(\(name)))", dossier) == !expected, "\(name) \(given)")
        }
    }

    @Test func `a value recorded as unknown is not recorded and a list so recorded is unknown`() throws {
        for name in ["kenmerk", "aantal", "open", "soort", "datum", "partij", "wie", "overdracht"] {
            #expect(try Rules().truth("vastgelegd(\(name))", .record([name: .unknown])) == .no, "\(name)")
        }
        #expect(try Rules().truth("vastgelegd(doelen)", ["doelen": .unknown]) == .unknown(.recordedAsUnknown))
        #expect(try Rules().truth("vastgelegd(doelen)", ["doelen": []]) == .no)
    }

    @Test func `what follows from a value recorded as unknown may well be there`() throws {
        // Which of the goals is the latest is not known; both have a number.
        let dossier: TestValue = [
            "tot": .unknown,
            "doelen": [["datum": "2026-01-01", "aantal": 1], ["datum": "2026-03-01", "aantal": 2]],
        ]
        for text in [
            "vastgelegd(laatste(doelen[datum <= tot], \"datum\").aantal)",
            "vastgelegd(doelen[datum <= tot][1].aantal)", "vastgelegd(vroegste(tot, peildatum))",
            "vastgelegd(eerst vastgelegde(tot, datum))",
        ] {
            #expect(try Rules().truth(text, dossier) == .unknown(.recordedAsUnknown), "\(text)")
        }
    }

    /// It is not recorded up to when goals count; both have a date and a number.
    @Test(arguments: [
        "laatste(doelen[datum <= tot], \"datum\").aantal", "doelen[datum <= tot][1].aantal",
        "max(doelen[datum <= tot].datum)", "max(doelen[datum <= tot].datum) + @\"P1D\"",
        "@\"P1D\" + max(doelen[datum <= tot].datum)", "max(doelen[datum <= tot].datum).year",
        "plus werkdagen(max(doelen[datum <= tot].datum), 5)", "sum(doelen[datum <= tot].aantal)",
        "-sum(doelen[datum <= tot].aantal)", "if datum <= tot then 1 else 2", "count(doelen[datum <= tot])",
        "eerst vastgelegde(max(doelen[datum <= tot].datum), peildatum)",
        "vroegste(max(doelen[datum <= tot].datum), tot)",
        "max(concatenate(doelen[aantal = 1].datum, doelen[datum <= tot].datum))",
    ])
    func `what is open because something is not recorded may well be there`(text: String) throws {
        let dossier: TestValue = [
            "datum": "2026-02-01",
            "doelen": [
                ["datum": "2026-01-01", "aantal": 1], ["datum": "2026-03-01", "aantal": 2],
            ],
        ]
        #expect(try Rules().truth("vastgelegd(\(text))", dossier) == .unknown(.notRecorded))
        #expect(try Rules().truth("not(vastgelegd(\(text)))", dossier) == .unknown(.notRecorded))
    }

    @Test(arguments: [
        "laatste(doelen[aantal = 9], \"datum\").aantal", "doelen[aantal = 9][1].aantal", "max(doelen.datum)",
        "max(doelen[aantal = 9].datum)", "max(doelen.datum) + @\"P1D\"", "tot + @\"P1D\"", "aantal + 1",
        "eerst vastgelegde(max(doelen.datum), tot)", "doelen[9].aantal",
    ])
    func `what is surely not there is not recorded`(text: String) throws {
        let dossier: TestValue = ["doelen": [["aantal": 1], ["aantal": 2]]]
        #expect(try Rules().truth("vastgelegd(\(text))", dossier) == .no)
        #expect(try Rules().truth("not(vastgelegd(\(text)))", dossier) == .yes)
    }

    @Test(arguments: fields)
    func `something may be there when it is recorded as unknown`(name: String, value: TestValue) throws {
        for (given, expected) in [
            (value, Tri.yes), (.absent, .no), (.undeliverable, .unknown(.notDeliverable)),
            (.invalid, .unknown(.invalid)), (.unknown, .unknown(.recordedAsUnknown)),
        ] {
            let dossier: TestValue = .record([name: given, "betrokkenen": [["nummer": 7]]])
            #expect(try Rules().truth("aanwezig(\(name))", dossier) == expected, "\(name) \(given)")
        }
    }

    @Test(arguments: [
        (TestValue.boolean(true), Tri.no), (.boolean(false), .no), (.absent, .unknown(.notRecorded)),
        (.undeliverable, .unknown(.notDeliverable)), (.unknown, .unknown(.recordedAsUnknown)),
    ])
    func `a doubt is never yes, and unknown as long as what is doubted is`(value: TestValue, expected: Tri)
        throws
    {
        let dossier: TestValue = ["open": value]
        #expect(try Rules().truth("twijfel over(open = true)", dossier) == expected)
        #expect(try Rules().truth("true or twijfel over(open = true)", dossier) == .yes)
        #expect(try Rules().truth("false or twijfel over(open = true)", dossier) == expected)
    }

    @Test(arguments: [
        (TestValue.boolean(true), Tri.yes, Tri.no), (.boolean(false), .no, .yes), (.absent, .no, .no),
        (.undeliverable, .unknown(.notDeliverable), .unknown(.notDeliverable)),
        (.unknown, .unknown(.recordedAsUnknown), .unknown(.recordedAsUnknown)),
        (.invalid, .unknown(.invalid), .unknown(.invalid)),
    ])
    func `an answer counts only when it is recorded as that`(value: TestValue, yes: Tri, no: Tri) throws {
        #expect(try Rules().truth("ja(open)", ["open": value]) == yes)
        #expect(try Rules().truth("nee(open)", ["open": value]) == no)
        #expect(try Rules().truth("ja(overdracht.gezien)", ["overdracht": ["gezien": value]]) == yes)
        #expect(try Rules().truth("some v in vlaggen satisfies ja(v)", ["vlaggen": .list([value])]) == yes)
    }

    @Test func `what lies inside something missing is missing for the same reason`() throws {
        for (value, reason) in [
            (TestValue.absent, NullReasons.notRecorded), (.undeliverable, .notDeliverable),
            (.unknown, .recordedAsUnknown), (.invalid, .invalid),
        ] {
            #expect(try Rules().value("overdracht.datum", ["overdracht": value]) == .null(reason))
            #expect(try Rules().value("overdracht.doel.naam", ["overdracht": value]) == .null(reason))
            #expect(
                try Rules().value("overdracht.ontvanger.naam", ["overdracht": ["ontvanger": value]])
                    == .null(reason))
        }
    }

    @Test(
        arguments: [
            (["datum": "2026-01-01", "vanaf": "2026-02-01"], "2026-01-01", ["datum"]),
            (["vanaf": "2026-02-01"], "2026-02-01", ["datum", "vanaf"]),
        ] as [(TestValue, String, [String])])
    func `the first that is recorded is found past what is not`(
        dossier: TestValue, expected: String, paths: [String]
    ) throws {
        let (cell, found) = try Rules().traced("eerst vastgelegde(datum, vanaf, tot)", dossier)
        #expect(cell.partialDate.description == expected)
        #expect(found == paths)
    }

    @Test(
        arguments: [
            ([:], .notRecorded, ["datum", "tot", "vanaf"]),
            (["datum": .undeliverable, "vanaf": "2026-02-01"], .notDeliverable, ["datum"]),
            (["vanaf": .unknown, "tot": "2026-02-01"], .recordedAsUnknown, ["datum", "vanaf"]),
        ] as [(TestValue, NullReasons, [String])])
    func `the first that is recorded is open behind one that may be`(
        dossier: TestValue, reasons: NullReasons, paths: [String]
    ) throws {
        let (cell, found) = try Rules().traced("eerst vastgelegde(datum, vanaf, tot)", dossier)
        #expect(cell.isNull && cell.reasons == reasons)
        #expect(found == paths)
    }

    @Test func `a reference to two kinds of record is narrowed to one`() throws {
        let rules = try Rules.make()
        let dossier: TestValue = [
            "wie": 1, "leden": [["nummer": 1, "rol": "ouder"]], "betrokkenen": [["nummer": 2, "naam": "b"]],
        ]
        #expect(try rules.truth("lid(wie).rol = \"ouder\"", dossier) == .yes)
        #expect(try rules.truth("vastgelegd(betrokkene(wie))", dossier) == .no)
        #expect(
            try rules.answer("betrokkene(wie).naam = \"b\"", dossier)
                == .init(truth: .unknown(.notRecorded), paths: ["wie.naam"]))
        #expect(try rules.truth("wie.nummer = 1 and wie.naam = wie.naam", dossier) == .unknown(.notRecorded))
        #expect(try rules.truth("wie = leden[1]", dossier) == .yes)
        #expect(try rules.truth("wie = betrokkenen[1]", dossier) == .no)
    }
}
