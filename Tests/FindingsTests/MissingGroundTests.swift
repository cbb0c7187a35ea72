import CivilDates
import Frameworks
import Judging
import Testing

@testable import Findings

/// What does not apply because something else is missing is told apart from what had no occasion.
struct MissingGroundTests {
    private func source() throws -> FrameworkSource {
        try .make(
            [
                .make("4.B1.a"), .make("4.B1.b", onlyIf: "4.B1.a"), .make("4.B1.c", onlyIf: "4.B1.b"),
                .make("4.B1.d"),
            ],
            topics: [
                .make("plan", fedBy: ["4.B1.a"]), .make("samen", fedBy: ["4.B1.b", "4.B1.d"]),
                .make("bekend", fedBy: ["4.B1.c"]),
            ])
    }

    private func findings(_ dossiers: [[RequirementJudgement]]) throws -> [Finding] {
        var builder = try FindingsBuilder(source())
        for (index, found) in dossiers.enumerated() { builder.add(try .make("d-\(index + 1)", found)) }
        return builder.summary().findings
    }

    private func dossier(_ outcomes: Outcome...) throws -> [RequirementJudgement] {
        try zip(["4.B1.a", "4.B1.b", "4.B1.c", "4.B1.d"], outcomes).map { try .make($0, $1) }
    }

    @Test func `a missing plan is the reason, also in two steps`() throws {
        let met = try dossier(.met, .met, .met, .met)
        let missing = try dossier(.notMet, .notApplicable, .notApplicable, .notApplicable)
        let found = try findings([met, met, met, missing, missing])
        #expect(
            found[1].text
                == "In drie dossiers gaat het goed. In twee dossiers ontbreekt waar dit op rust; zie \"Onderwerp plan\"."
        )
        #expect(found[2].missingGround == [ToldElsewhere(topic: "plan", title: "Onderwerp plan", count: 2)])
        #expect(found[2].notApplicable == 2)
    }

    @Test func `without occasion it did not play`() throws {
        let met = try dossier(.met, .met, .met, .met)
        let idle = try dossier(.notApplicable, .notApplicable, .notApplicable, .notApplicable)
        let found = try findings([met, met, met, idle])
        #expect(found[1].text == "In drie dossiers gaat het goed. In één dossier speelde dit niet.")
        #expect(found[1].missingGround == [])
    }

    @Test func `what another requirement of the topic decides is no missing ground`() throws {
        let other = try dossier(.notMet, .notApplicable, .notApplicable, .met)
        #expect(try findings([other, other, other])[1].missingGround == [])
    }

    @Test func `a person who says that it does not apply is not contradicted`() throws {
        let answer = Answer(
            code: try .make("4.B1.b"), outcome: .notApplicable, reason: "speelde niet", source: .interview,
            role: "inspecteur", date: try .make(2026, 9, 1))
        var found = try dossier(.notMet, .notApplicable, .notApplicable, .notApplicable)
        found[1] = found[1].answered(answer)
        #expect(try findings([found])[1].missingGround == [])
    }

    @Test func `the days on which files were judged are kept from the earliest to the latest`() throws {
        var builder = try FindingsBuilder(source())
        #expect(builder.summary().judgedDays == nil)
        for (number, day) in [(1, 14), (2, 3), (3, 28)] {
            var judgement = try DossierJudgement.make("d-\(number)", [])
            judgement.referenceDate = PartialDate(try .make(2026, 5, day))
            builder.add(judgement)
        }
        let days = try #require(builder.summary().judgedDays)
        #expect([days.earliest, days.latest].map(\.description) == ["2026-05-03", "2026-05-28"])
    }
}
