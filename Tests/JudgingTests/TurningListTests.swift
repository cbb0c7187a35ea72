import CivilDates
import DossierFactory
import Frameworks
import Records
import Testing

@testable import Judging

/// The list of facts that is said to turn an indicator, carried out.
struct TurningListTests {
    let generator: DossierGenerator

    init() throws { generator = try ShippedFrameworks.generator() }

    /// How many dossiers are tried in each region: each takes a search, and each fact of its lists a judgement.
    private static let dossiers: UInt64 = 8

    /// One indicator of one generated dossier, and the list that would turn it.
    private struct Case {
        var dossier: GeneratedDossier
        var day: CivilDay
        var judged: IndicatorJudgement
        var list: (facts: [Supposed], isEnough: Bool)
        var words: String
    }

    private func cases(_ region: String?, _ bench: Bench, upTo end: UInt64 = dossiers) throws -> [Case] {
        try (0..<end).flatMap { seed in
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6))
            let day = ShippedFrameworks.referenceDate(seed)
            return try bench.judgement(dossier, day).indicators.map { judged in
                let list = bench.supposed(judged.number, dossier, day)
                let facts = list.facts.map { "\($0.path.text) \($0.content)" }
                return Case(
                    dossier: dossier, day: day, judged: judged, list: list,
                    words: "indicator \(judged.number), seed \(seed): \(facts)")
            }
        }
    }

    /// The deciding requirements that keep an indicator from positive, those aside that wait for a person.
    private func open(_ judgement: DossierJudgement?, _ number: Int) -> [String]? {
        judgement?.indicators.first { $0.number == number }?.requirements
            .filter { $0.isDeciding && $0.outcome > .met && $0.questions.isEmpty }
            .map { "\($0.code) \($0.outcome.word)" }
    }

    @Test(arguments: ShippedFrameworks.regions)
    func `a list that is enough turns the indicator, needs each of its facts, and is nearly always found`(
        region: String?
    ) throws {
        let bench = Bench(try ShippedFrameworks.framework(region))
        let lacking = try cases(region, bench).filter {
            open(try bench.judgement($0.dossier, $0.day), $0.judged.number) != [] || !$0.list.facts.isEmpty
        }
        for one in lacking where one.list.isEnough {
            let (number, facts) = (one.judged.number, one.list.facts)
            #expect(!facts.isEmpty, "\(one.words)")
            let after = try bench.judgement(one.dossier, with: facts, one.day)
            #expect(open(after, number) == [], "\(one.words)")
            for fact in facts where !fact.comesAlong {
                let fewer = try bench.judgement(one.dossier, with: facts.without(fact), one.day)
                #expect(open(fewer, number) != [], "\(fact.path.text) of \(one.words)")
            }
        }
        let enough = lacking.filter(\.list.isEnough)
        #expect(enough.count * 10 >= lacking.count * 9, "\(enough.count) of \(lacking.count)")
        let doubting = enough.filter { $0.list.facts.contains(where: \.isChange) }
        #expect(doubting.count * 10 <= enough.count, "\(doubting.count) of \(enough.count)")
    }

    /// Tried with everything the model allows at every place that is empty, not with what the search would try.
    @Test func `no single fact does what a list of more than one does`() throws {
        let bench = Bench(try ShippedFrameworks.framework())
        var tried = 0
        for one in try cases(nil, bench, upTo: 6) where one.list.isEnough && one.list.facts.cost > 1 {
            for place in one.dossier.record.places() where one.dossier.record[place].isLeftOut {
                for seed in UInt64(0)..<3 {
                    let other = generator.replacing(place, of: one.dossier, seed: seed, mayBeAbsent: false)
                    guard let after = try bench.valid(other, one.day) else { continue }
                    #expect(open(after, one.judged.number) != [], "\(place) of \(one.words)")
                    tried += 1
                }
            }
        }
        #expect(tried > 100)
    }

    @Test func `every point names the requirements it serves and a new entry its fields`() throws {
        let bench = Bench(try ShippedFrameworks.framework())
        for one in try cases(nil, bench, upTo: 3) where one.list.isEnough {
            for fact in bench.turning(one.judged.number, one.dossier, one.day).facts {
                #expect(!fact.requirements.isEmpty, "\(fact.subject) of \(one.words)")
                #expect(fact.fields.allSatisfy { $0.name != "nummer" })
            }
        }
    }
}
