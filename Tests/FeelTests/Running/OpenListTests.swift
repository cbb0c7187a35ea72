import CivilDates
import Feel
import Testing

@testable import Records

/// Lists that may have more items than are there, and items that may not be there, or are not.
struct OpenListTests {
    private static let goals: TestValue = [
        ["nummer": 1, "behaald": true, "datum": "2026-03-01", "aantal": 2],
        ["nummer": 2, "behaald": false, "datum": "2026-05-01", "aantal": 3],
    ]

    private func answer(
        _ text: String, _ dossier: TestValue, prepared: (Arena) throws -> Void
    ) throws -> Rules.Answer {
        let rules = Rules()
        let builder = ProgramBuilder()
        let condition = try rules.compiler(builder).condition(text).get()
        let arena = try Arena.make(dossier)
        try prepared(arena)
        return try rules.run(builder.program(), over: arena) { frame, arena, program in
            let (truth, traces) = frame.answer(condition)
            return Rules.Answer(truth: truth, paths: Rules.paths(traces, arena, program))
        }
    }

    @Test(
        arguments: [
            ("some d in doelen satisfies d.behaald", Tri.yes, ["doelen[1].behaald"]),
            ("some d in doelen satisfies d.nummer = 9", .unknown(.notDeliverable), ["doelen"]),
            ("every d in doelen satisfies d.behaald", .no, ["doelen[2].behaald"]),
            ("every d in doelen satisfies d.nummer < 9", .unknown(.notDeliverable), ["doelen"]),
            ("count(doelen) >= 2", .yes, nil),
            ("count(doelen) >= 3", .unknown(.notDeliverable), ["doelen"]),
            ("count(doelen) <= 1", .no, nil),
            ("count(doelen) = 2", .unknown(.notDeliverable), ["doelen"]),
            ("vastgelegd(doelen)", .yes, nil),
            ("sum(doelen.aantal) >= 5", .unknown(.notDeliverable), nil),
            ("max(doelen.datum) = @\"2026-05-01\"", .unknown(.notDeliverable), nil),
            ("laatste(doelen, \"datum\").nummer = 2", .unknown(.notDeliverable), nil),
            ("doelen[1].nummer = 1", .yes, nil),
            ("doelen[3].nummer = 1", .unknown(.notDeliverable), nil),
            ("doelen[-1].nummer = 2", .unknown(.notDeliverable), nil),
            ("count(doelen[behaald]) >= 1", .yes, nil),
            ("count(flatten(doelen.acties)) = 0", .unknown(.notDeliverable), nil),
            ("list contains(doelen.nummer, 1)", .yes, nil),
            ("list contains(doelen.nummer, 9)", .unknown(.notDeliverable), nil),
        ] as [(String, Tri, [String]?)])
    func `a list that is declared undeliverable and has items may have more`(
        text: String, truth: Tri, paths: [String]?
    ) throws {
        let found = try answer(text, ["doelen": Self.goals]) { arena in
            let path = try TestModel.model.steps(ofPath: "doelen", from: TestModel.root).get()
            #expect(arena.markUndeliverable([path]).count == 1)
        }
        #expect(found.truth == truth)
        if let paths { #expect(found.paths == paths) }
    }

    @Test(
        arguments: [
            ("count(doelen) = 1", Tri.yes, ["doelen", "doelen[2].datum"]),
            (
                "some d in doelen satisfies not(d.behaald)", .no,
                ["doelen", "doelen[1].behaald", "doelen[2].datum"]
            ),
            (
                "every d in doelen satisfies d.behaald", .yes,
                ["doelen", "doelen[1].behaald", "doelen[2].datum"]
            ),
            ("laatste(doelen, \"datum\").nummer = 1", .yes, nil),
            ("max(doelen.aantal) = 2", .yes, nil),
            ("doelen[2].nummer = 2", .unknown(.notRecorded), nil),
            ("vastgelegd(doelen[nummer = 2])", .no, nil),
        ] as [(String, Tri, [String]?)])
    func `an item that came later is not there`(text: String, truth: Tri, paths: [String]?) throws {
        let found = try answer(text, ["doelen": Self.goals]) { arena in
            arena.settleTime(on: try #require(PartialDate(iso: "2026-04-01")))
        }
        #expect(found.truth == truth)
        if let paths { #expect(found.paths == paths) }
    }
}
