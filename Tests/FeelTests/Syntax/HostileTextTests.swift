import CivilDates
import Feel
import PropertyTesting
import Records
import Testing

struct HostileTextTests {
    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    /// Forms that nest: what opens, what stands inside, what closes.
    private static let nestings: [(String, String, String)] = [
        ("(", "open", ")"), ("not(", "open", ")"), ("not((", "open", "))"), ("-", "aantal", ""),
        ("- -", "aantal", ""),
        ("[", "1", "]"), ("getallen[", "true", "]"), ("getallen[item = ", "1", "]"),
        ("if open then klaar else ", "open", ""),
        ("if ", "open", " then open else open"), ("if open then ", "open", " else open"),
        ("some d in doelen satisfies ", "open", ""), ("every d in doelen satisfies not(", "open", ")"),
        ("for d in doelen return ", "1", ""), ("count(", "doelen", ")"), ("count([", "1", "])"),
        ("1 in (", "2", ")"), ("1 in [", "2", "..3]"), ("1 in (", "2", "..3)"), ("open and (", "open", ")"),
        ("1 between ", "1", " and 2"), ("(1 between 1 and ", "2", ")"), ("sum([", "1", "])"),
        ("((", "open", ") in (open))"),
        ("aantal in (aantal, ", "1", ")"), ("count([", "1", "]) = 1"),
        ("flatten(", "doelen", ")"), ("open or open and (", "open", ")"),
    ]

    @Test(arguments: nestings)
    func `no form nests without end`(before: String, inside: String, after: String) throws {
        for depth in [1, 10, 63, 64, 65, 500, 5_000] {
            let text = Self.repeated(before, depth) + inside + Self.repeated(after, depth)
            guard text.utf8.count <= 1 << 16 else { continue }
            let problems = Rules().problems(text)
            if depth > 64 { #expect(!problems.isEmpty, "\(before) \(depth)") }
        }
    }

    @Test(arguments: [
        ("open", ".naam"), ("doelen", "[1]"), ("doelen", "[true]"), ("1", " + 1"), ("1", " * 1"),
        ("1", " - 1"), ("1", " / 1"),
    ])
    func `a chain that nests to the left has an end`(start: String, link: String) {
        for count in [100, 1_000, 10_000] {
            let problems = Rules().problems(start + Self.repeated(link, count))
            #expect(problems.map(\.cause) == [.tooDeep])
        }
        #expect(!Rules().problems(start + Self.repeated(link, 60)).map(\.cause).contains(.tooDeep))
    }

    @Test(arguments: ["and", "or"])
    func `a row of ten thousand conditions is judged`(join: String) throws {
        let decisive = join == "or"
        let text = Self.repeated("open \(join)\n", 6_000) + "klaar"
        let answer = try Rules().answer(text, ["open": .boolean(!decisive), "klaar": .boolean(decisive)])
        #expect(answer == .init(truth: Tri(decisive), paths: ["klaar"]))
        let brackets = Self.repeated("[]=\(join)", 10_000)
        #expect(Rules().problems(brackets).count == 1)
        let short = try Rules.make(terms: ["t": "true"])
        #expect(try short.truth(Self.repeated("t \(join) ", 10_000) + "t") == .yes)
    }

    @Test func `a row of thousands of unknown names is reported name by name`() {
        let text = (0..<6_000).map { "a\($0)" }.joined(separator: " or ")
        #expect(Rules().problems(text).count == 6_000)
    }

    @Test func `a text has a greatest length`() throws {
        let longest = "open" + Self.repeated(" ", (1 << 16) - 4)
        #expect(Rules().problems(longest) == [])
        let problem = try #require(Rules().problems(longest + " ").first)
        #expect(problem.message == "deze voorwaarde is langer dan 65536 bytes")
        #expect(problem.remedy == "maak van een deel een begrip")
        #expect(problem.range == 65_536..<65_537)
    }

    @Test func `terms that double each other are stopped`() throws {
        var terms = ["t0": "open or klaar"]
        for level in 1...40 { terms["t\(level)"] = "t\(level - 1) and t\(level - 1)" }
        let problems = try Rules.make(terms: terms).problems("t40 or t39")
        #expect(problems.map(\.cause) == [.tooLarge])
        #expect(problems.first?.range == 0..<3)
        #expect(
            problems.first?.message == "deze voorwaarde telt met haar begrippen meer dan 100000 onderdelen")
        #expect(problems.first?.remedy == "laat begrippen minder vaak naar andere begrippen verwijzen")
    }

    @Test func `arguments that double each other are stopped`() throws {
        let rules = try Rules.make(
            terms: ["twee keer": "x and x"], functions: ["twee keer": [("x", .boolean)]])
        let text = Self.repeated("twee keer(", 40) + "open" + Self.repeated(")", 40)
        #expect(rules.problems(text).map(\.cause) == [.tooLarge])
    }

    @Test func `terms that stand on each other have a greatest height`() throws {
        var terms = ["t0": "open"]
        for level in 1...400 { terms["t\(level)"] = "not(not(t\(level - 1)))" }
        let rules = try Rules.make(terms: terms)
        #expect(rules.problems("t400").map(\.cause) == [.tooDeep])
        #expect(rules.problems("t40") == [])
    }

    @Test func `a value tested again and again is worked out once`() throws {
        let depth = 25
        let text = Self.repeated("(", depth) + "open" + Self.repeated(" in (true, false))", depth)
        #expect(try Rules().answer(text, ["open": true]) == .init(truth: .yes, paths: ["open"]))
        let between =
            Self.repeated("(if ", depth) + "aantal" + Self.repeated(" between 1 and 2 then 1 else 2)", depth)
            + " = 1"
        #expect(try Rules().truth(between, ["aantal": 1]) == .yes)
    }

    @Test func `random bytes never crash`() throws {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<propertyCases * 5 {
            let bytes = (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            try exercise(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func `random rows of tokens never crash`() throws {
        var numbers = SeededNumbers(seed: 2)
        for _ in 0..<propertyCases * 10 {
            let tokens = (0..<Int.random(in: 0...24, using: &numbers)).map { _ in
                Self.tokens.randomElement(using: &numbers) ?? ""
            }
            try exercise(tokens.joined(separator: Bool.random(using: &numbers) ? " " : ""))
        }
    }

    private static let tokens: [String] = [
        "and", "or", "not", "(", ")", "[", "]", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", ".",
        "..", ",", "in",
        "between", "if", "then", "else", "some", "every", "for", "return", "satisfies", "d", "e", "doelen",
        "acties",
        "open", "aantal", "datum", "soort", "partij", "wie", "naam", "overdracht", "1", "2.5", "-3",
        "\"zorg\"", "\"datum\"",
        "@\"2026-01\"", "@\"P1M\"", "null", "true", "false", "count", "sum", "min", "max", "vastgelegd",
        "laatste", "eerste",
        "eerst vastgelegde", "minstens", "list contains", "flatten", "concatenate", "lopend", "werkdag",
        "plus werkdagen",
        "item", "peildatum", "kader", "999999999999999999", "0.000000000000000001", "{", "}", "//", "/*",
        "\"", "\\",
    ]

    private func exercise(_ text: String) throws {
        let builder = ProgramBuilder()
        guard case .success(let compiled) = Rules().compiler(builder).expression(text) else { return }
        let arena = try Arena.make([
            "open": true, "aantal": 3, "datum": "2026-02", "soort": "zorg", "partij": 2, "wie": 1,
            "leden": [["nummer": 1]], "betrokkenen": [["nummer": 2]],
            "doelen": [
                ["datum": "2026", "acties": [[:], ["klaar": .unknown]]],
                ["behaald": .undeliverable, "partij": 2],
            ],
            "getallen": [1, .invalid, 3],
        ])
        guard let locate = compiled.locate else { return }
        try Rules().run(builder.program(), over: arena) { frame, _, _ in _ = frame.value(locate) }
    }
}
