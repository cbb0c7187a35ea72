import CivilDates
import Feel
import PropertyTesting
import Records
import Testing

struct WorkspaceTests {
    private static let goals = TestValue.list(
        (0..<300).map { _ in
            ["aantal": 1, "naam": "a", "soort": "zorg", "behaald": true, "datum": "2026-01-01"]
        })

    @Test(arguments: [
        "every a in doelen, b in doelen satisfies \(facts)",
        "all(for a in doelen, b in doelen return \(facts))",
        "every a in doelen satisfies every b in doelen[\(facts.replacing("b.", with: "item."))] satisfies \(facts)",
        "count((for a in doelen, b in doelen return b)[\(facts.replacing("b.", with: "item.").replacing("a.", with: "item."))]) = 1",
    ])
    func `a rule that looks at more facts than fit is stopped and says so`(text: String) throws {
        let builder = ProgramBuilder()
        let condition = try Rules().compiler(builder).condition(text).get()
        try Rules().run(builder.program(), over: Arena.make(["doelen": Self.goals])) { frame, _, _ in
            _ = frame.answer(condition)
            #expect(frame.isExhausted)
            #expect(frame.top == 0)
        }
    }

    /// Terms that are remembered, in places where each replay brings more facts than fit in the end.
    @Test(arguments: [
        "every x in doelen, w in doelen satisfies \(ownFacts) and count(for y in t return 1) >= 0",
        "every x in doelen, z in doelen satisfies \(ownFacts) and (every y in t satisfies y.aantal = 1)",
        "all(for x in doelen, y in t, z in t return \(ownFacts) and y.aantal = z.aantal)",
        "every x in doelen, y in doelen, z in doelen satisfies c or \(ownFacts)",
        "every x in doelen, y in doelen, z in doelen satisfies vastgelegd(d) and \(ownFacts)",
    ])
    func `a rule that repeats what was remembered is stopped as any other, and says so`(text: String) throws {
        let rules = try Rules.make(terms: [
            "t": "doelen[ja(behaald)]", "c": "every g in doelen satisfies ja(g.behaald)",
            "d": "max(doelen.datum)",
        ])
        let builder = ProgramBuilder()
        let condition = try rules.compiler(builder).condition(text).get()
        try rules.run(builder.program(), over: Arena.make(["doelen": Self.goals])) { frame, _, _ in
            _ = frame.answer(condition)
            #expect(frame.isExhausted)
            #expect(frame.top == 0)
        }
    }

    private static let ownFacts = ["aantal = 1", "naam = \"a\"", "soort = \"zorg\"", "behaald"].map {
        "x.\($0)"
    }
    .joined(separator: " and ")

    @Test func `a list that would take too many facts to remember is gone through every time`() throws {
        let rules = try Rules.make(terms: [
            "t": "doelen[every g in doelen satisfies g.aantal = 1 and g.naam = \"a\" and ja(g.behaald)]"
        ])
        // The first element decides: what the others rest on is never looked at.
        let question = "some x in t satisfies x.aantal = 1"
        let prepared = try Prepared([question, question, question], rules)
        let answers = try prepared.answers(["doelen": Self.goals])
        #expect(Set(answers).count == 1 && answers[0].truth == .yes)
    }

    /// A condition that holds by twelve facts of two goals.
    private static let facts = ["a", "b"].flatMap { name in
        ["aantal = 1", "naam = \"a\"", "soort = \"zorg\"", "behaald", "datum < peildatum", "aantal >= 1"].map
        { "\(name).\($0)" }
    }.joined(separator: " and ")

    @Test func `a workspace is used again for the next dossier`() throws {
        let rules = try Prepared(["every d in doelen satisfies d.behaald"])
        #expect(try rules.truths(["doelen": [["behaald": true]]]) == [.yes])
        #expect(try rules.truths(["doelen": [["behaald": false]]]) == [.no])
        #expect(try rules.truths([:]) == [.yes])
    }

    @Test func `an answer that keeps its decided sides is the same answer`() throws {
        var expressions = ExpressionGenerator(numbers: SeededNumbers(seed: 5))
        var dossiers = DossierGenerator(numbers: SeededNumbers(seed: 6))
        for _ in 0..<propertyCases {
            let builder = ProgramBuilder()
            let condition = try Rules().compiler(builder).condition(expressions.condition(3)).get()
            try Rules().run(builder.program(), over: Arena.make(dossiers.dossier())) {
                frame, arena, program in
                let plain = frame.answer(condition)
                let full = frame.keepingDecided { $0.answer(condition) }
                #expect(plain.truth == full.truth)
                let kept = Rules.paths(full.traces, arena, program)
                for path in Rules.paths(plain.traces, arena, program) {
                    // An element is shown by what lies inside it, or by its list as a whole.
                    let list =
                        path.last == "]" ? String(path[..<(path.lastIndex(of: "[") ?? path.endIndex)]) : path
                    #expect(
                        kept.contains { $0 == path || $0 == list || $0.hasPrefix(path + ".") },
                        "\(path) \(kept)")
                }
            }
        }
    }
}
