import CivilDates
import Feel
import PropertyTesting
import Records
import Testing

/// A term without parameters is worked out once or twice for a dossier, and says the same every time.
struct RememberedTermTests {
    /// What is asked of a list: all of it, or only up to where it is decided.
    private static let ofLists = [
        "count(t) >= 1", "count(t) = 2", "(some x in t satisfies x.aantal = 1)",
        "(every x in t satisfies vastgelegd(x.aantal))", "vastgelegd(t[1].aantal)",
        "vastgelegd(t[-1].aantal)",
        "(some x in t satisfies some y in t satisfies x.aantal != y.aantal)",
        "(every x in t[aantal = 1] satisfies count(t[aantal = 1]) > 1)",
        "any(for x in t, y in t return x.aantal < y.aantal)", "count(concatenate(t, t)) > 2",
        "vastgelegd(concatenate(t, t)[1].aantal)", "sum(t.aantal) > 3", "max(t.aantal) = 1",
    ]
    private static let ofDates = [
        "t <= peildatum", "vastgelegd(t)", "t.year = 2026", "eerst vastgelegde(t, datum) <= t",
        "t + @\"P1D\" > t",
    ]
    private static let ofConditions = ["t", "not(t)", "(t or t)", "(t and open)", "if t then open else t"]

    /// The answers to a condition with the term written out, and to the same with the term three times, in one run.
    private static func answers(
        _ conditions: [Condition], over arena: Arena, _ workspace: Workspace, keepsDecided: Bool
    ) throws -> [Asked] {
        let day = try #require(PartialDate(iso: "2026-09-01"))
        return workspace.run(over: arena, referenceDate: .date(day)) { frame in
            conditions.map { condition in
                let (truth, traces) =
                    keepsDecided
                    ? frame.keepingDecided { $0.answer(condition) } : frame.answer(condition)
                return Asked(truth: truth, traces: traces)
            }
        }
    }

    private struct Asked: Hashable {
        var truth: Tri
        var traces: [Trace]
    }

    /// Puts questions about a term to dossiers by chance.
    private static func compare(_ term: String, in questions: [String], seed: UInt64) throws {
        var dossiers = DossierGenerator(numbers: SeededNumbers(seed: seed))
        let rules = try Rules.make(terms: ["t": term])
        let builder = ProgramBuilder()
        let compiler = rules.compiler(builder)
        let asked = try questions.map { question in
            let written = question.replacing(/\bt\b/, with: "(\(term))")
            return try [written, question, question, question].map { try compiler.condition($0).get() }
        }
        let workspace = Workspace(program: builder.program())
        for _ in 0..<4 {
            let arena = try Arena.make(dossiers.dossier())
            for keepsDecided in [false, true] {
                // All in one run, so that one question finds what another left.
                let found = try answers(
                    asked.flatMap(\.self), over: arena, workspace, keepsDecided: keepsDecided)
                for (index, question) in questions.enumerated() {
                    let own = found[(index * 4)..<(index * 4 + 4)]
                    #expect(Set(own).count == 1, "\(question) with t = \(term): \(own)")
                }
            }
        }
    }

    @Test func `a condition says the same with the same facts, however often it is asked`() throws {
        var expressions = ExpressionGenerator(numbers: SeededNumbers(seed: 71))
        for index in 0..<propertyCases {
            try Self.compare(
                expressions.condition(1 + index % 3), in: Self.ofConditions, seed: UInt64(index))
        }
    }

    @Test func `a list says the same with the same facts, whoever stopped half way`() throws {
        var expressions = ExpressionGenerator(numbers: SeededNumbers(seed: 73))
        for index in 0..<propertyCases {
            let list = expressions.list(1 + index % 3).text
            let questions = Self.ofLists.shuffled(using: &expressions.numbers)
            try Self.compare(list, in: questions, seed: UInt64(index))
        }
    }

    @Test func `a date says the same with the same facts, however often it is asked`() throws {
        var expressions = ExpressionGenerator(numbers: SeededNumbers(seed: 79))
        for index in 0..<propertyCases {
            try Self.compare(expressions.date(1 + index % 3), in: Self.ofDates, seed: UInt64(index))
        }
    }

    @Test func `nothing is remembered of the dossier before`() throws {
        let rules = try Rules.make(terms: ["behaalde doelen": "doelen[ja(behaald)]"])
        let question = "count(behaalde doelen) >= 1"
        let prepared = try Prepared([question, question, question], rules)
        #expect(try prepared.truths(["doelen": [["behaald": true]]]) == [.yes, .yes, .yes])
        #expect(try prepared.truths(["doelen": [["behaald": false]]]) == [.no, .no, .no])
        #expect(try prepared.truths(["doelen": [["behaald": true]]]) == [.yes, .yes, .yes])
    }

    @Test func `a list that is too long to remember is gone through every time`() throws {
        let rules = try Rules.make(terms: ["behaalde doelen": "doelen[ja(behaald)]"])
        let question = "count(behaalde doelen) = 20000"
        let prepared = try Prepared([question, question, question], rules)
        let goals = TestValue.list((0..<20_000).map { _ in ["behaald": true] })
        #expect(try prepared.truths(["doelen": goals]) == [.yes, .yes, .yes])
    }
}
