import CivilDates
import DossierFactory
import Frameworks
import Testing

@testable import Judging

/// What would turn an indicator of which people have answered some requirements.
struct AnsweredTurningTests {
    /// How many dossiers are tried, with a third of the indicators each.
    private static let dossiers: UInt64 = 12

    /// One indicator of one generated dossier with answers.
    private struct Case {
        var number: Int
        var dossier: GeneratedDossier
        var day: CivilDay
        var answers: [Answer]
        var words: String
    }

    /// Answers to one in three of the deciding requirements, every outcome in turn.
    private func cases(_ bench: Bench) throws -> [Case] {
        let generator = try ShippedFrameworks.generator()
        return try (0..<Self.dossiers).flatMap { seed in
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6))
            let day = ShippedFrameworks.referenceDate(seed)
            let indicators = try bench.judgement(dossier, day).indicators
            return indicators.filter { UInt64($0.number) % 3 == seed % 3 && !$0.requirements.isEmpty }.map {
                let codes = $0.requirements.filter(\.isDeciding).map(\.code)
                let answers = codes.enumerated().filter { $0.offset % 3 == Int(seed) % 3 }.map {
                    answer(
                        $0.element, Answer.outcomes[($0.offset + Int(seed / 3)) % Answer.outcomes.count], day)
                }
                return Case(
                    number: $0.number, dossier: dossier, day: day, answers: answers,
                    words: "indicator \($0.number), seed \(seed)")
            }
        }
    }

    private func answer(_ code: RequirementCode, _ outcome: Outcome, _ day: CivilDay) -> Answer {
        Answer(
            code: code, outcome: outcome, reason: "besproken", source: .interview, role: "inspecteur",
            date: day)
    }

    @Test func `an answer that stands in the way is named, and no fact is asked for what was answered`()
        throws
    {
        let bench = Bench(try ShippedFrameworks.framework())
        var named = 0
        for one in try cases(bench) {
            let list = bench.turning(one.number, one.dossier, one.day, answers: one.answers)
            let (reconsidered, others) = (
                list.facts.filter { $0.action == .reconsider }, list.facts.filter { $0.action != .reconsider }
            )
            let against = one.answers.filter { $0.outcome > .met }
            #expect(reconsidered.map(\.requirements) == against.map { [$0.code] }, "\(one.words)")
            #expect(reconsidered.map { $0.value?.text } == against.map(\.outcome.word), "\(one.words)")
            let answered = Set(one.answers.map(\.code))
            #expect(others.allSatisfy { answered.isDisjoint(with: $0.requirements) }, "\(one.words)")
            named += reconsidered.count
        }
        #expect(named > 10)
    }

    @Test func `a list that is enough leaves nothing but answers and questions, with the answers counted`()
        throws
    {
        let bench = Bench(try ShippedFrameworks.framework())
        var carriedOut = 0
        for one in try cases(bench) {
            let list = bench.supposed(one.number, one.dossier, one.day, answers: one.answers)
            guard list.isEnough else { continue }
            let after = try bench.judgement(one.dossier, with: list.facts, one.day, answers: one.answers)
            let indicator = try #require(after?.indicators.first { $0.number == one.number })
            let open = indicator.requirements.filter {
                $0.isDeciding && $0.outcome > .met && $0.answer == nil && $0.questions.isEmpty
            }
            #expect(open.map(\.code) == [], "\(one.words)")
            carriedOut += 1
        }
        #expect(carriedOut > 10)
    }

    @Test(arguments: [Outcome.met, .notApplicable])
    func `when every requirement was answered well there is nothing to turn`(outcome: Outcome) throws {
        let bench = Bench(try ShippedFrameworks.framework())
        for one in try cases(bench) {
            let judged = try bench.judgement(one.dossier, one.day).indicators.first {
                $0.number == one.number
            }
            let answers = (judged?.requirements ?? []).map { answer($0.code, outcome, one.day) }
            let list = bench.turning(one.number, one.dossier, one.day, answers: answers)
            #expect(list == TurningList(facts: [], isEnough: true), "\(one.words)")
        }
    }
}
