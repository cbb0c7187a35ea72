import CivilDates
import Feel
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
