import CivilDates
import Diagnostics
import Frameworks
import Judging
import Records
import Testing

/// The answer of a person replaces the outcome of a requirement and nothing else.
struct AnswerTests {
    private let day = CivilDay(year: 2026, month: 9, day: 1) ?? CivilDay(number: 0)

    private func answer(_ code: String, _ outcome: Outcome) throws -> Answer {
        Answer(
            code: try #require(RequirementCode(code)), outcome: outcome, reason: "besproken met de regisseur",
            source: .interview, role: "inspecteur", date: day)
    }

    /// The smallest dossier that has an example's facts: nobody directs, no plan, one goal.
    private func judgement(_ answers: [Answer]) throws -> DossierJudgement {
        let framework = try ShippedFrameworks.framework(nil)
        let source = FrameworkReader.read(directory: ShippedFrameworks.data + "/tsd-lokaal-netwerk")
            .source
        let example = try #require(
            source?.examples.first {
                $0.requirement.code.description == "4.B2.a" && $0.outcome == .notMet
            })
        let arena = Arena(model: framework.model)
        let root = try #require(framework.model.root(named: "dossier"))
        #expect(ExampleDossier.build(example, root: root, in: arena) == [])
        return try Judge(framework: framework).judge(
            arena, source: SourceText(""), referenceDate: day, answers: answers)
    }

    @Test func `an answer takes the place of the outcome and leaves the machine's visible`() throws {
        let answered = try #require(try judgement([answer("4.B2.a", .met)]).requirement("4.B2.a"))
        #expect(answered.outcome == .met)
        #expect(answered.machineOutcome == .notMet)
        #expect(answered.isContradicted)
        #expect(answered.questions == [])
        #expect(answered.answer?.source == .interview)
    }

    @Test func `what waits for an answered requirement follows the answer`() throws {
        #expect(try judgement([]).requirement("4.B2.c")?.outcome == .notApplicable)
        #expect(try judgement([answer("4.B2.a", .met)]).requirement("4.B2.c")?.outcome == .notMet)
    }

    @Test func `an answer to a requirement of any nature counts for the indicator`() throws {
        let answers = try [
            "4.B1.a", "4.B1.b", "4.B1.c", "4.B1.d", "4.B2.a", "4.B2.b", "4.B2.c", "4.B2.d", "4.B2.e",
            "4.B2.f",
        ]
        .map { try answer($0, .met) }
        let indicator = try #require(try judgement(answers).indicators.first { $0.number == 4 })
        #expect(indicator.verdict == .positive)
        #expect(!indicator.isProvisional)
    }

    @Test func `an answer that agrees with the dossier contradicts nothing`() throws {
        let answered = try #require(try judgement([answer("4.B2.a", .notMet)]).requirement("4.B2.a"))
        #expect(answered.outcome == .notMet)
        #expect(!answered.isContradicted)
    }

    @Test func `without answers the machine's outcome is the outcome`() throws {
        for requirement in try judgement([]).indicators.flatMap(\.requirements) {
            #expect(requirement.outcome == requirement.machineOutcome)
            #expect(requirement.answer == nil)
        }
    }
}
