import Checking
import CivilDates
import Diagnostics
import Findings
import Frameworks
import Judging
import Testing

/// What one item leaves open is not lost when all others are met, and what is strange is said.
struct OpenItemTests {
    private let fixture = Checkout.root + "/Tests/CheckingTests/Fixtures/geweigerde-toestemming.xml"

    private func outcome(on day: String) throws -> CheckOutcome {
        let date = try #require(PartialDate(iso: day)?.day)
        return try #require(try Checkout.outcomes(of: fixture, referenceDate: date).first)
    }

    @Test func `an item that another source may settle keeps its question among met ones`() throws {
        let judgement = try #require(try outcome(on: "2026-09-01").judgement)
        let known = try #require(judgement.requirement("3.B1.d"))
        #expect(known.outcome == .met)
        #expect(known.items.contains { $0.outcome == .judgementNeeded })
        #expect(known.questions == ["Is het veiligheidsplan bekend bij alle betrokken partijen?"])
        let indicator = try #require(judgement.indicators.first { $0.number == 3 })
        #expect(indicator.openQuestions.map(\.description).contains("3.B1.d"))
    }

    @Test func `a reference date before the export is said`() throws {
        let record = try outcome(on: "2026-08-01").record
        #expect(record.status == .judged)
        #expect(record.problems.map(\.code) == ["peildatum-voor-export"])
        #expect(try outcome(on: "2026-08-28").record.problems == [])
    }

    @Test func `an evaluation dated after the export is said, and leaves open what rests on it`() throws {
        let path = Checkout.root + "/Tests/CheckingTests/Fixtures/evaluatie-na-export.xml"
        let date = try #require(PartialDate(iso: "2026-12-01")?.day)
        let outcome = try #require(try Checkout.outcomes(of: path, referenceDate: date).first)
        #expect(
            outcome.record.problems.map(\.message) == [
                "de datum ligt na de export van het dossier: of dit bij evaluaties meetelt, is onbekend"
            ])
        let judged = try #require(outcome.judgement?.requirement("10.O2"))
        #expect(judged.outcome == .unknown)
        #expect(
            judged.missing.map { "\($0.path) \($0.reasons.word)" } == ["evaluaties[1].datum na de peildatum"])
    }
}
