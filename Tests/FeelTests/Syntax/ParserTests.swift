import Feel
import Records
import Testing

struct ParserTests {
    @Test(
        arguments: [
            ("true or true and false", true), ("(true or true) and false", false),
            ("not(true) or true", true),
            ("1 + 2 * 3 = 7", true), ("-1 + 2 = 1", true), ("2 * -3 = -6", true), ("10 - 4 - 3 = 3", true),
            ("1 < 2 and 2 < 3", true), ("1 between 0 and 2 and true", true),
            ("true and some n in [1, 2] satisfies n = 2 and true", true),
            ("some n in [1, 2] satisfies n = 3 or true", true),
            ("(some n in [] satisfies true) or true", true),
            ("if false then false else true and true", true), ("1 in (1, 2) and true", true),
            ("count(for n in [1, 2], m in [3] return n + m) = 2", true),
            ("1 = 1 // de rest\nand true", true), ("/* eerst */ 1 = /* dan */ 1", true),
            ("\"a // b\" = \"a /* b\"", false),
            ("\"caf\\u00e9\" = \"café\"", true), ("\"\\U01F3E0 \\uD83C\\uDFE0\" = \"🏠 🏠\"", true),
            ("\"regel\\nregel\" = \"regel\nregel\"", true), ("\"\\\\\" = \"\\\\\"", true), (".5 = 0.5", true),
            ("[1..3][1] = 1", nil),
            ("some größe_1 in [1] satisfies größe_1 = 1", true), ("some n\tin\r\n[1]\nsatisfies\tn=1", true),
            ("[1, 2][2]=2", true),
            ("@\"2026-01-01\".year = 2026", true), ("1=1", true), ("2>1", true), ("not (false)", true),
        ] as [(String, Bool?)])
    func `operators bind and reach as they are read aloud`(text: String, expected: Bool?) throws {
        guard let expected else {
            #expect(!Rules().problems(text).isEmpty)
            return
        }
        #expect(try Rules().truth(text) == Tri(expected))
    }

    @Test(
        arguments: [
            ("d in doelen", nil), ("d in doelen[behaald]", nil),
            ("d of doelen", "hier hoort \"in\", er staat \"of\""), ("", "hier staat geen voorwaarde"),
            ("every in doelen", "hier hoort een naam, er staat \"every\""),
            ("d in doelen satisfies", "\"satisfies\" wordt hier niet verwacht"),
            ("d in aantal", "hier hoort een lijst, er staat een getal"),
            ("open in doelen", "de naam \"open\" is al van een veld of begrip"),
        ] as [(String, String?)])
    func `an iterator names a variable and a list`(text: String, message: String?) {
        switch Rules().compiler(ProgramBuilder()).iterator(text) {
        case .success(let binding): #expect(message == nil && binding.name == "d")
        case .failure(let found): #expect(found.problems.map(\.message) == [message])
        }
    }

    @Test(
        arguments: [
            ("datum", nil), ("overdracht.datum + @\"P42D\"", nil), ("null", nil),
            ("open", "hier hoort een datum, er staat een ja/nee"),
            ("datums", "hier hoort een datum, er staat een lijst van een datum"),
            ("count(doelen) > 1", "hier hoort een datum, er staat een ja/nee"),
        ] as [(String, String?)])
    func `a date is asked for and nothing else is taken`(text: String, message: String?) {
        switch Rules().compiler(ProgramBuilder()).date(text) {
        case .success: #expect(message == nil)
        case .failure(let found): #expect(found.problems.map(\.message) == [message])
        }
    }

    @Test(arguments: [
        ("aantal", "hier hoort een ja/nee, er staat een getal"),
        ("doelen[open]", "hier hoort een ja/nee, er staat een lijst van Doel"),
        ("datum", "hier hoort een ja/nee, er staat een datum"),
    ])
    func `a condition is asked for and nothing else is taken`(text: String, message: String) {
        guard case .failure(let found) = Rules().compiler(ProgramBuilder()).condition(text) else {
            Issue.record("compiled")
            return
        }
        #expect(found.problems.map(\.message) == [message])
    }
}
