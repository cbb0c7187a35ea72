import CivilDates
import Feel
import PropertyTesting
import Records
import Testing

/// How far a condition is from an answer, and where a dossier could be changed.
struct GapTests {
    /// A condition, a dossier, about how many facts lack for a yes, and where a next step can be taken.
    struct Case: CustomTestStringConvertible {
        var text: String
        var dossier: TestValue
        var cost: Int
        var openings: [String]

        init(_ text: String, _ dossier: TestValue, _ cost: Int, _ openings: [String]) {
            (self.text, self.dossier, self.cost, self.openings) = (text, dossier, cost, openings)
        }

        var testDescription: String { text }
    }

    private func gap(_ text: String, _ dossier: TestValue, wanted: Bool = true) throws -> (Gap, [String]) {
        let rules = Rules()
        let builder = ProgramBuilder()
        let condition = try rules.compiler(builder).condition(text).get()
        return try rules.run(builder.program(), over: Arena.make(dossier)) { frame, arena, program in
            let gap = frame.gap(condition, wanted: wanted)
            return (gap, Rules.paths(gap.openings.map(\.trace), arena, program))
        }
    }

    @Test(arguments: [
        Case("open", ["open": true], 0, []),
        Case("open", [:], 1, ["open"]),
        Case("open", ["open": false], 8, ["open"]),
        Case("not(open)", ["open": true], 8, ["open"]),
        Case("open and klaar", ["open": true], 1, ["klaar"]),
        Case("open and klaar", [:], 2, ["open"]),
        Case("open or klaar", [:], 1, ["klaar", "open"]),
        Case("open or klaar", ["open": false], 1, ["klaar", "open"]),
        Case("vanaf < tot", ["tot": "2026-03-01"], 1, ["tot", "vanaf"]),
        Case("vanaf < tot", [:], 2, ["tot", "vanaf"]),
        Case("vanaf < tot", ["vanaf": "2026", "tot": "2026-03-01"], 1, ["tot", "vanaf"]),
        Case("aantal between 1 and 3", ["aantal": 7], 8, ["aantal"]),
        Case("vastgelegd(overdracht.datum)", [:], 1, ["overdracht.datum"]),
        Case("count(doelen) >= 2", ["doelen": [["nummer": 1]]], 1, ["doelen"]),
        Case(
            "count(doelen[soort = \"zorg\"]) >= 1", ["doelen": [["nummer": 1]]], 1,
            ["doelen", "doelen[1].soort"]),
        Case("some d in doelen satisfies vastgelegd(d.datum)", [:], 2, ["doelen"]),
        Case(
            "some d in doelen satisfies vastgelegd(d.datum)", ["doelen": [["nummer": 1]]], 1,
            ["doelen", "doelen[1].datum"]),
        Case(
            "every d in doelen satisfies vastgelegd(d.datum)",
            ["doelen": [["nummer": 1], ["nummer": 2, "datum": "2026"], ["nummer": 3]]], 2,
            ["doelen[1].datum"]),
    ])
    func `a gap counts what lacks and says where to begin`(example: Case) throws {
        let (gap, openings) = try gap(example.text, example.dossier)
        #expect(gap.cost == example.cost)
        #expect(openings == example.openings)
    }

    @Test func `the other side of a comparison is a value to try`() throws {
        let (gap, _) = try gap("vanaf < tot", ["tot": "2026-03-01"])
        let day = try #require(PartialDate(iso: "2026-03-01"))
        #expect(gap.openings.allSatisfy { $0.hints == [.date(day)] })
    }

    @Test func `nothing lacks exactly when the answer is the wanted one`() throws {
        var expressions = ExpressionGenerator(numbers: SeededNumbers(seed: 53))
        var dossiers = DossierGenerator(numbers: SeededNumbers(seed: 54))
        for index in 0..<propertyCases {
            let text = expressions.condition(1 + index % 3)
            let rules = Rules()
            let builder = ProgramBuilder()
            let condition = try rules.compiler(builder).condition(text).get()
            let program = builder.program()
            for _ in 0..<5 {
                let dossier = dossiers.dossier()
                try rules.run(program, over: Arena.make(dossier)) { frame, _, _ in
                    let truth = frame.answer(condition).truth
                    for wanted in [true, false] {
                        let gap = frame.gap(condition, wanted: wanted)
                        #expect((gap.cost == 0) == (truth == Tri(wanted)), "\(text)\n\(dossier)")
                    }
                    #expect(frame.top == 0, "\(text)")
                }
            }
        }
    }
}
