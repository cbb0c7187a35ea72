import Frameworks
import Testing

@testable import Findings

struct ParameterUseTests {
    private func parameters(_ condition: String, terms: [TermSource] = []) throws -> [String] {
        var framework = try FrameworkSource.make(
            [.make("4.B1.a", dueFrom: condition)],
            parameters: [
                .make("termijn", "P42D"), .make("termijnPlan", "P3M"), .make("aantal", "3", kind: .number),
            ])
        framework.terms = terms
        return ParameterUse(framework).parameters(behind: try .make("t", fedBy: ["4.B1.a"]))
    }

    @Test(arguments: [
        ("oppakken", []), ("oppakken + kader.termijn", ["termijn"]), ("kader.termijnPlan", ["termijnPlan"]),
        ("kader.aantal + kader.termijn", ["termijn", "aantal"]), ("mijnkader.termijn", []),
        ("kader.termijnen or kader.termijn", ["termijn"]),
    ])
    func `a parameter is used where it is named`(condition: String, names: [String]) throws {
        #expect(try parameters(condition) == names)
    }

    @Test func `a term brings its parameters, and those of the terms it uses`() throws {
        let terms: [TermSource] = [
            .make("dag van oppakken", "begin + kader.termijn"), .make("begin", "kader.termijnPlan"),
            .make("ongebruikt", "kader.aantal"),
        ]
        #expect(try parameters("dag van oppakken", terms: terms) == ["termijn", "termijnPlan"])
        #expect(try parameters("beginnen", terms: terms) == [])
    }

    @Test func `terms that use each other do no harm`() throws {
        #expect(
            try parameters("een", terms: [.make("een", "twee"), .make("twee", "een + kader.aantal")]) == [
                "aantal"
            ])
    }
}
