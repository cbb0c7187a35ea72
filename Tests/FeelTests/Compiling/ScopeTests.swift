import CivilDates
import Feel
import Records
import Testing

struct ScopeTests {
    private static let dossier: TestValue = [
        "kenmerk": "k", "aantal": 2, "soort": "zorg", "open": true, "getallen": [1, 2, 3], "partij": 1,
        "datum": "2026-01-01",
        "betrokkenen": [["nummer": 1, "naam": "b", "soort": "zorg"]],
        "doelen": [
            ["nummer": 1, "aantal": 1, "soort": "herstel", "acties": [["aantal": 5]]],
            [
                "nummer": 2, "aantal": 2, "soort": "zorg", "partij": 1,
                "acties": [["aantal": 2], ["aantal": 7]],
            ],
        ],
    ]

    private static func rules() throws -> Rules {
        try Rules.make(
            terms: [
                "doelen van zorg": "doelen[soort = \"zorg\"]", "doelen van": "doelen",
                "in zorg": "soort = \"zorg\"",
                "van partij": "some d in x satisfies d.partij = p", "groter": "a > b", "getal": "aantal",
                "gelijk aan": "groter(b, a) or groter(a, b)",
                "hoogste van": "max(for d in x return d.aantal)", "geteld": "count(getallen[item > grens])",
            ],
            functions: [
                "van partij": [("x", .list(.record([TestModel.goal]))), ("p", .record([TestModel.party]))],
                "groter": [("a", .number), ("b", .number)], "gelijk aan": [("a", .number), ("b", .number)],
                "hoogste van": [("x", .list(.record([TestModel.goal])))], "geteld": [("grens", .number)],
            ],
            constants: [
                "vlag": .boolean(true), "soort": .code(list: TestModel.kinds, "zorg"), "duur": .months(1),
                "dagen": .days(3), "tekst": .text("k"),
            ])
    }

    @Test(arguments: [
        "count(doelen van zorg) = 1", "count(doelen van) = 2", "in zorg and open",
        "every d in doelen van zorg satisfies d.aantal = 2",
        "count(doelen van zorg[aantal = 1]) = 0", "kader.soort = soort", "kader.vlag",
        "kader.tekst = kenmerk", "datum + kader.duur > datum + kader.dagen",
    ])
    func `the longest known name is read`(text: String) throws {
        #expect(try Self.rules().truth(text, Self.dossier) == .yes)
    }

    @Test(arguments: [
        ("doelen van zorgen", "doelen van zorgen"), ("open and doelen vn zorg", "doelen vn zorg"),
        ("iets heel anders = 1", "iets heel anders"),
        ("count(doelen van zorg nu) = 1", "doelen van zorg nu"), ("open klaar", "open klaar"),
    ])
    func `a run of words that is no name is one problem`(text: String, run: String) throws {
        let problems = try Self.rules().problems(text)
        #expect(problems.count == 1)
        #expect(problems.first?.message == "de naam \"\(run)\" is hier niet bekend")
    }

    @Test(arguments: [
        "count(doelen[aantal = 2]) = 1",  // the item's field, not the dossier's
        "count(doelen[soort = \"zorg\"]) = 1",
        "count(doelen[open]) = 2",  // no field of the item: the dossier's
        "count(getallen[item >= aantal]) = 2", "count(doelen[item.aantal = aantal]) = 2",
        "count(doelen[item = item]) = 2",
        "count(doelen[count(acties[aantal > 4]) = 1]) = 2",  // the innermost item's field
        "count(doelen[some a in acties satisfies a.aantal = aantal]) = 1",  // the goal's amount
        "every n in getallen satisfies count(getallen[item < n]) = n - 1",
        "some d in doelen satisfies every a in d.acties satisfies a.aantal > d.aantal",
        "(some d in doelen satisfies d.aantal = 1) and (every d in getallen satisfies d > 0)",
        "some d in doelen satisfies (some d in d.acties satisfies d.aantal = 7)",  // the innermost variable
        "count(for d in doelen, a in d.acties return a.aantal + d.aantal) = 3",
        "sum(for d in doelen, a in d.acties return a.aantal + d.aantal) = 19",
        "min(for n in getallen return -n) = -3", "count(doelen.acties) = 2",
        "count(flatten(doelen.acties)) = 3",
        "doelen[2].acties[-1].aantal = 7", "doelen[soort = \"zorg\"][1].acties[aantal > 2][1].aantal = 7",
    ])
    func `a name means what stands nearest`(text: String) throws {
        #expect(try Self.rules().truth(text, Self.dossier) == .yes)
    }

    @Test(arguments: [
        "van partij(doelen, partij)", "van partij(doelen van zorg, betrokkenen[1])",
        "not(van partij(doelen[aantal = 9], partij))",
        "some p in betrokkenen satisfies van partij(doelen, p)", "groter(3, aantal)",
        "not(groter(aantal, aantal))", "gelijk aan(1, 2)",
        "hoogste van(doelen) = 2", "geteld(1) = 2", "every n in [1, 2] satisfies geteld(n) = 3 - n",
        "groter(geteld(0), geteld(1))", "getal = 2",
    ])
    func `a term means its text with its arguments in place`(text: String) throws {
        #expect(try Self.rules().truth(text, Self.dossier) == .yes)
    }

    @Test func `a term sees neither the caller's variables nor the filtered item`() throws {
        let rules = try Rules.make(terms: ["vreemd": "d.aantal = 1", "eigen": "aantal = 2"])
        #expect(
            rules.problems("some d in doelen satisfies vreemd").map(\.message) == [
                "het begrip \"vreemd\" is zelf niet in orde, of leest gegevens die er hier niet zijn"
            ])
        #expect(try rules.truth("count(doelen[eigen]) = 2", Self.dossier) == .yes)
    }

    @Test func `a term is checked by itself with the types it declares`() throws {
        let rules = try Rules.make(
            terms: [
                "goed": "p.naam = \"x\"", "fout": "p.rol = \"x\"", "bezet": "open > 1", "rond": "1 + rond",
            ],
            functions: [
                "goed": [("p", .record([TestModel.party]))], "fout": [("p", .record([TestModel.party]))],
                "bezet": [("open", .number)],
            ])
        let compiler = rules.compiler(ProgramBuilder())
        let found = try ["goed", "fout", "bezet", "rond"].map { name in
            try compiler.check(#require(rules.vocabulary.terms[name])).map(\.message)
        }
        #expect(
            found == [
                [], ["Partij heeft geen veld \"rol\""], ["de naam \"open\" is al van een veld of begrip"],
                ["het begrip \"rond\" verwijst naar zichzelf"],
            ])
    }

    @Test func `what may be any record is no argument for a record`() throws {
        let text = "van partij(doelen, eerst vastgelegde(leden[1], 1))"
        #expect(try Self.rules().problems(text).map(\.message) == ["hier hoort Partij, er staat een waarde"])
    }

    @Test func `the parts of an outermost and stand where they are written`() throws {
        let rules = try Rules.make(terms: ["samen": "open and klaar"])
        let text = "open and (klaar or open) and samen and aantal = 1"
        let condition = try rules.compiler(ProgramBuilder()).condition(text).get()
        let parts = condition.parts.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(parts == ["open", "(klaar or open)", "samen", "samen", "aantal = 1"])
    }

    @Test(arguments: [
        ("open", ["open"]), ("ja(open)", []), ("not(open) and (klaar or ja(open))", ["open", "klaar"]),
        ("true", []), ("kader.vlag", []), ("vlaggen[1]", []),
        ("some d in doelen satisfies d.behaald", ["d.behaald"]),
        ("if ja(open) then klaar else true", ["klaar"]), ("open = true", []),
    ])
    func `a yes or no that may be missing is found wherever it is a condition`(text: String, bare: [String])
        throws
    {
        let condition = try Self.rules().compiler(ProgramBuilder()).condition(text).get()
        #expect(
            condition.bareFields.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == bare)
    }

    @Test func `an iterator binds its variable for the conditions beside it`() throws {
        let rules = try Self.rules()
        let builder = ProgramBuilder()
        let compiler = rules.compiler(builder)
        let binding = try compiler.iterator("d in doelen[behaald]").get()
        #expect(binding.name == "d" && binding.type == .record([TestModel.goal]))
        let condition = try compiler.condition("d.aantal = 2", item: binding).get()
        let dossier: TestValue = [
            "doelen": [["aantal": 2, "behaald": true], ["aantal": 1], ["aantal": 2, "behaald": false]]
        ]
        try rules.run(builder.program(), over: Arena.make(dossier)) { frame, arena, program in
            var seen: [[String]] = []
            let incomplete = binding.forEach(&frame) { frame, _, member, marks in
                let traces = Array(frame.traces(in: marks))
                let answer = frame.answer(condition)
                seen.append(
                    [member.testDescription, answer.truth.testDescription]
                        + Rules.paths(traces + answer.traces, arena, program))
                return true
            }
            #expect(incomplete.isEmpty)
            #expect(
                seen == [
                    ["yes", "yes", "doelen[1].aantal", "doelen[1].behaald"],
                    ["unknown(1)", "no", "doelen[2].aantal", "doelen[2].behaald"],
                    ["no", "yes", "doelen[3].aantal", "doelen[3].behaald"],
                ])
        }
    }
}
