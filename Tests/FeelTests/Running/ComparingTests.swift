import CivilDates
import Feel
import Records
import Testing

struct ComparingTests {
    private static let dates = [
        "2020-01-31", "2020-02-01", "2020-02-10", "2020-02-29", "2020-03-01", "2020-02", "2020-03", "2020",
        "2021",
    ]

    /// Every day a written date can be.
    static func days(_ iso: String) throws -> ClosedRange<Int32> {
        let date = try #require(PartialDate(iso: iso))
        return date.first...date.last
    }

    @Test(arguments: dates, dates)
    func `dates are compared as every day of both allows`(left: String, right: String) throws {
        let rules = try Prepared(CompilerCountingTests.signs.map { "vanaf \($0.0) tot" })
        let found = try rules.truths(["vanaf": .text(left), "tot": .text(right)])
        let (one, two) = (try Self.days(left), try Self.days(right))
        let expected = CompilerCountingTests.signs.map { _, holds in
            unanimous(one.lazy.flatMap { day in two.lazy.map { holds(Int(day), Int($0)) } })
        }
        #expect(found == expected.map { $0.map { Tri($0) } ?? .unknown(.partialDate) })
    }

    @Test func `between and in a range say nothing that a day of the three dates denies`() throws {
        let rules = try Prepared([
            "datum between vanaf and tot", "datum in [vanaf..tot]", "datum in (vanaf..tot)",
            "datum in [vanaf..tot)",
            "datum in (vanaf..tot]", "datum in (>= vanaf)", "datum in (< tot)", "datum in (vanaf, tot)",
        ])
        let holds: [(Int32, Int32, Int32) -> Bool] = [
            { $0 >= $1 && $0 <= $2 }, { $0 >= $1 && $0 <= $2 }, { $0 > $1 && $0 < $2 },
            { $0 >= $1 && $0 < $2 },
            { $0 > $1 && $0 <= $2 }, { a, b, _ in a >= b }, { a, _, c in a < c }, { $0 == $1 || $0 == $2 },
        ]
        let corners = ["2020-02-01", "2020-02-10", "2020-02-11", "2020-02-29"]
        for row in rows(of: ["2020-02-10", "2020-02-11", "2020-02-29", "2020-02", "2020-03-01"], length: 3) {
            let found = try rules.truths([
                "datum": .text(row[0]), "vanaf": .text(row[1]), "tot": .text(row[2]),
            ])
            let days = try row.map { iso in
                try (iso == "2020-02" ? corners : [iso]).map { try #require(PartialDate(iso: $0)).first }
            }
            for (index, truth) in found.enumerated() {
                let ways = completions(days).map { holds[index]($0[0], $0[1], $0[2]) }
                if !truth.isUnknown { #expect(ways.allSatisfy { $0 == truth.isYes }, "\(row) \(index)") }
                if truth.isUnknown { #expect(truth.reasons == .partialDate && row.contains("2020-02")) }
            }
        }
    }

    @Test(arguments: [
        ("kenmerk = \"é\"", Tri.yes), ("kenmerk = \"e\u{301}\"", .no), ("kenmerk < \"z\"", .no),
        ("\"a\" < \"ab\"", .yes),
        ("\"a\\\"b\" = \"a\\\"b\"", .yes), ("1.50 = 1.5", .yes), ("0.1 + 0.2 = 0.3", .yes),
        ("-1 < 0.5", .yes),
        ("true = true", .yes), ("open = false", .no), ("@\"P1Y\" = @\"P12M\"", .yes),
        ("@\"P2W\" > @\"P13D\"", .yes),
        ("@\"-P1M\" < @\"P0M\"", .yes),
        ("(if open then aantal else kenmerk) = \"x\"", .unknown(.notComputable)),
        ("null and open", .unknown(.notRecorded)), ("false and null", .no),
    ])
    func `values are compared by code point, exactly, and only with their own kind`(
        text: String, expected: Tri
    ) throws {
        #expect(try Rules().truth(text, ["kenmerk": "é", "open": true, "aantal": 1]) == expected)
    }

    @Test(arguments: [
        ("list contains(getallen, 2)", Tri.yes), ("list contains(getallen, 4)", .unknown(.notDeliverable)),
        ("2 in getallen", .yes), ("4 in getallen", .unknown(.notDeliverable)), ("4 in (getallen, 4)", .yes),
        ("soort in soorten", .no), ("soort in (\"herstel\", \"zorg\")", .yes), ("soort in kader.codes", .yes),
        ("datum in datums", .unknown(.partialDate)), ("tot in datums", .unknown(.notRecorded)),
        ("list contains([], 1)", .no), ("aantal in []", .no), ("aantal in (1..3)", .yes),
        ("aantal in (2..3)", .no),
        ("aantal in [2..3)", .yes), ("aantal in (> 2, < 2)", .no), ("\"zorg\" in (soort)", .yes),
        ("\"zorg\" in soorten", .no), ("getallen[item = 2][1] in (1, 2)", .unknown(.notDeliverable)),
    ])
    func `a value is looked for among others`(text: String, expected: Tri) throws {
        let rules = try Rules.make(constants: [
            "codes": .codes(list: TestModel.kinds, ["zorg", "veiligheid"])
        ])
        let dossier: TestValue = [
            "getallen": [1, .undeliverable, 2], "soort": "zorg", "soorten": ["herstel"],
            "datum": "2026-01-01",
            "datums": ["2026-01"], "aantal": 2,
        ]
        #expect(try rules.truth(text, dossier) == expected)
    }

    @Test(arguments: [
        (true, Tri.yes, Tri.no, Cell.number(1)), (false, .no, .yes, .number(2)),
    ])
    func `if takes the branch its condition says`(open: Bool, one: Tri, two: Tri, number: Cell) throws {
        let dossier: TestValue = ["open": .boolean(open), "klaar": true]
        #expect(try Rules().truth("if open then klaar else false", dossier) == one)
        #expect(try Rules().truth("if open then not(klaar) else klaar", dossier) == two)
        #expect(try Rules().value("if open then 1 else 2", dossier) == number)
    }

    @Test func `if is unknown when its condition is, even where both branches agree`() throws {
        for (value, reasons) in [
            (TestValue.absent, NullReasons.notRecorded), (.undeliverable, .notDeliverable),
            (.unknown, .recordedAsUnknown), (.invalid, .invalid),
        ] {
            #expect(try Rules().truth("if open then true else true", ["open": value]) == .unknown(reasons))
            #expect(try Rules().value("if open then 1 else 1", ["open": value]) == .null(reasons))
        }
    }
}
