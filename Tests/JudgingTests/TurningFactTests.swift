import CivilDates
import DossierFactory
import Frameworks
import Judging
import Records
import Testing

/// What is said to turn an indicator.
struct TurningFactTests {
    let generator: DossierGenerator

    init() throws { generator = try ShippedFrameworks.generator() }

    @Test(arguments: ShippedFrameworks.regions)
    func `nothing to do means positive or not applicable`(region: String?) throws {
        let bench = Bench(try ShippedFrameworks.framework(region))
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6))
            let day = ShippedFrameworks.referenceDate(seed)
            for indicator in try bench.judgement(dossier, day).indicators
            where bench.turning(indicator.number, dossier, day).isEmpty {
                let outcomes = indicator.requirements.filter(\.isDeciding).map {
                    "\($0.code) \($0.outcome.word)"
                }
                #expect(
                    [.positive, .notApplicable].contains(indicator.verdict), "seed \(seed): \(outcomes)")
            }
        }
    }

    /// What was unknown may turn out to be not met: that is what recording is for.
    @Test(arguments: ShippedFrameworks.regions)
    func `recording what is asked for leaves what is met as it is and fails nothing that was known`(
        region: String?
    ) throws {
        let bench = Bench(try ShippedFrameworks.framework(region))
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6))
            let day = ShippedFrameworks.referenceDate(seed)
            for indicator in try bench.judgement(dossier, day).indicators {
                let facts = bench.turning(indicator.number, dossier, day).filter { $0.action == .record }
                let changed = recording(facts, in: dossier, seed: seed)
                let after = try #require(try bench.valid(changed, day), "seed \(seed)")
                for judged in indicator.requirements {
                    let outcome = after.requirement(judged.code.description)?.outcome ?? .notApplicable
                    let words = "\(judged.code) seed \(seed): \(facts.map(\.subject))"
                    if judged.outcome == .met { #expect(outcome <= .met, "\(words)") }
                    if outcome == .notMet { #expect(judged.outcome >= .unknown, "\(words)") }
                }
            }
        }
    }

    /// The latest of several plans may turn out to be another once it has a date; then that one is asked about.
    @Test(arguments: ShippedFrameworks.regions)
    func `recording all a requirement asks for can turn it, or shows what it lacks next`(region: String?)
        throws
    {
        let bench = Bench(try ShippedFrameworks.framework(region))
        var turned = 0
        for seed in ShippedFrameworks.seeds(for: region) {
            let dossier = generator.dossier(seed: seed, size: Int(seed % 6))
            let day = ShippedFrameworks.referenceDate(seed)
            for indicator in try bench.judgement(dossier, day).indicators {
                let facts = bench.turning(indicator.number, dossier, day)
                for judged in indicator.requirements where judged.isDeciding && judged.outcome == .notMet {
                    let own = facts.filter { $0.requirements.contains(judged.code) }
                    guard !own.isEmpty,
                        own.allSatisfy({ $0.action == .record && canBeRecorded($0, in: dossier) })
                    else { continue }
                    let isTurned = try (0..<60).contains { attempt in
                        let changed = recording(own, in: dossier, seed: seed &+ UInt64(attempt) &* 7_919)
                        guard let after = try bench.valid(changed, day) else { return false }
                        return after.requirement(judged.code.description)?.outcome != .notMet
                            || !bench.turning(indicator.number, changed, day).contains { own.contains($0) }
                    }
                    #expect(isTurned, "\(judged.code) seed \(seed): \(own.map(\.subject))")
                    turned += 1
                }
            }
        }
        #expect(turned > 0)
    }

    /// Whether a value exists: a reference needs a record to point to.
    private func canBeRecorded(_ fact: TurningFact, in dossier: GeneratedDossier) -> Bool {
        var copy = dossier.record
        guard let place = copy.makePlace(ofPath: fact.subject, in: generator.model) else { return false }
        let changed = generator.replacing(place, of: dossier, seed: 1, mayBeAbsent: false)
        return ![.absent, .scalars([])].contains(changed.record[place])
    }

    /// The dossier with a valid value for each fact.
    private func recording(_ facts: [TurningFact], in dossier: GeneratedDossier, seed: UInt64)
        -> GeneratedDossier
    {
        var changed = dossier
        for (index, fact) in facts.enumerated() {
            guard let place = changed.record.makePlace(ofPath: fact.subject, in: generator.model) else {
                continue
            }
            changed = generator.replacing(place, of: changed, seed: seed &+ UInt64(index), mayBeAbsent: false)
        }
        return changed
    }
}
