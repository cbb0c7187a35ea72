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

    /// How many dossiers are tried, with a third of the indicators each: every one of those takes a search, and each
    /// fact of its list a judgement.
    private static let dossiers: UInt64 = 6
    /// How many without a region, where it is counted how often a list is found: in a few dozen cases, two that are not
    /// found say nothing.
    private static let countedDossiers: UInt64 = 24

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
            let day = day(seed, dossier)
            let indicators = try bench.judgement(dossier, day).indicators
            return indicators.filter { UInt64($0.number) % 3 == seed % 3 }.map { judged in
                let list = bench.supposed(judged.number, dossier, day)
                let facts = list.facts.map { "\($0.path.text) \($0.content)" }
                return Case(
                    dossier: dossier, day: day, judged: judged, list: list,
                    words: "indicator \(judged.number), seed \(seed): \(facts)")
            }
        }
    }

    /// Mostly a day that is not before the export, as files are judged.
    ///
    /// Where one looks back from a later export, all that has no day is in doubt: what would turn an indicator then is
    /// right when it is found, and often too long.
    private func day(_ seed: UInt64, _ dossier: GeneratedDossier) -> CivilDay {
        let day = ShippedFrameworks.referenceDate(seed)
        let field = generator.model.types[dossier.record.type].index(ofField: "datumExport")
        guard seed % 8 != 5, let field, case .scalar(let text) = dossier.record.values[field] else {
            return day
        }
        return max(day, PartialDate(iso: text)?.day ?? day)
    }

    /// The deciding requirements that keep an indicator from positive, those aside that wait for a person.
    private func open(_ judgement: DossierJudgement?, _ number: Int) -> [Open]? {
        judgement?.indicators.first { $0.number == number }?.requirements
            .filter { $0.isDeciding && $0.outcome > .met && $0.questions.isEmpty }
            .map { Open(code: $0.code.description, outcome: $0.outcome) }
    }

    /// A requirement that is not met.
    private struct Open: Equatable {
        var code: String
        var outcome: Outcome
    }

    @Test(arguments: ShippedFrameworks.regions)
    func `a list that is enough turns the indicator, needs each of its facts, and is nearly always found`(
        region: String?
    ) throws {
        let bench = Bench(try ShippedFrameworks.framework(region))
        let lacking = try cases(region, bench, upTo: region == nil ? Self.countedDossiers : Self.dossiers)
            .filter {
                open(try bench.judgement($0.dossier, $0.day), $0.judged.number) != []
                    || !$0.list.facts.isEmpty
            }
        for one in lacking where one.list.isEnough {
            let (number, facts) = (one.judged.number, one.list.facts)
            #expect(!facts.isEmpty, "\(one.words)")
            let after = try bench.judgement(one.dossier, with: facts, one.day)
            #expect(open(after, number) == [], "\(one.words)")
            for before in one.judged.requirements where before.isDeciding && before.outcome == .notMet {
                let outcome = after?.requirement(before.code.description)?.outcome
                // A fact may also bring the question whether another source shows it: then a person answers.
                let isMended = outcome == .met || outcome == .judgementNeeded
                #expect(isMended, "\(before.code) of \(one.words)")
            }
            for fact in facts where !fact.comesAlong {
                let fewer = try bench.judgement(one.dossier, with: facts.without(fact), one.day)
                #expect(open(fewer, number) != [], "\(fact.path.text) of \(one.words)")
            }
        }
        let enough = lacking.filter(\.list.isEnough)
        guard region == nil else { return }
        #expect(
            enough.count * 10 >= lacking.count * 9,
            "\(enough.count) of \(lacking.count), not \(lacking.filter { !$0.list.isEnough }.map(\.words))")
        let doubting = enough.filter { $0.list.facts.contains(where: \.isChange) }
        #expect(doubting.count * 10 <= enough.count, "\(doubting.count) of \(enough.count)")
    }

    /// Tried with everything the model allows at places that are empty, not with what the search would try.
    ///
    /// Each indicator has places of its own. A fact that makes a requirement not apply at all is no counterexample:
    /// the list says what would meet it.
    @Test func `no single fact does what a list of more than one does`() throws {
        let bench = Bench(try ShippedFrameworks.framework())
        var tried = 0
        for one in try cases(nil, bench, upTo: 6) where one.list.isEnough && one.list.facts.cost > 1 {
            let lacking = try #require(
                open(try bench.judgement(one.dossier, one.day), one.judged.number))
            let places = one.dossier.record.places().filter {
                one.dossier.record[$0].isLeftOut
                    && generator.model.simpleType(of: $0.field(in: generator.model)) != nil
            }
            for place in places.indices.filter({ $0 % 12 == one.judged.number % 12 }).map({ places[$0] }) {
                for seed in UInt64(0)..<3 {
                    let other = generator.replacing(place, of: one.dossier, seed: seed, mayBeAbsent: false)
                    guard let after = try bench.valid(other, one.day) else { continue }
                    let isMet = lacking.allSatisfy { after.requirement($0.code)?.outcome == .met }
                    #expect(!isMet, "\(place) of \(one.words)")
                    tried += 1
                }
            }
        }
        #expect(tried > 100)
    }

    @Test func `a new record has all that the model wants of it`() throws {
        let bench = Bench(try ShippedFrameworks.framework())
        var records = 0
        for one in try cases(nil, bench) {
            #expect(bench.isWhole(one.list.facts), "\(one.words)")
            records += one.list.facts.count { $0.content == .record }
        }
        #expect(records > 5)
    }

    @Test func `every point names the requirements it serves and a new entry its fields`() throws {
        let bench = Bench(try ShippedFrameworks.framework())
        for one in try cases(nil, bench, upTo: 3) where one.list.isEnough {
            for fact in bench.turning(one.judged.number, one.dossier, one.day).facts {
                #expect(!fact.requirements.isEmpty, "\(fact.subject) \(fact.action) of \(one.words)")
                #expect(fact.fields.allSatisfy { $0.name != "nummer" })
            }
        }
    }
}
